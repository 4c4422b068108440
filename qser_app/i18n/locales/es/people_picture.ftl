# A person's picture of themselves.
portrait-title = Mi foto
portrait-lead = Aparece junto a su nombre en su perfil y en la esquina de cada página. La ve usted y la ven quienes pueden ver su perfil: la administración de su organización y quienes imparten sus cursos. Las clasificaciones no muestran fotos.
portrait-choose = Elija una foto
portrait-hint = PNG, JPEG, WebP o GIF. Se recorta en un cuadrado, se reduce y se limpia de todo lo que la cámara haya escrito en ella.
portrait-sending = La foto se está enviando…
portrait-kept = La foto está guardada.
portrait-failed = La foto no ha llegado. Inténtelo de nuevo.
portrait-remove = Quitar la foto
portrait-removed = La foto se ha quitado; vuelven a aparecer sus iniciales.
refusal-picture-no-portrait = Esta imagen no se puede mostrar aquí: se admiten PNG, JPEG, WebP o GIF.
