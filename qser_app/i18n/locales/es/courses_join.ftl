# Un enlace a un curso, antes de entrar.
join-title = Una invitación a un curso
join-invited-by = { $organisation } le invita a este curso:
join-invited = Le invitan a este curso:
join-now = Entrar en el curso
join-sign-in-first = Inicie sesión y volverá aquí.
join-sign-in = Iniciar sesión para entrar
join-spent-title = Este enlace ya no deja entrar a nadie
join-spent-what = No hay nada detrás de este enlace
join-spent-text = Ha caducado, lo han retirado o ya dejó entrar a cuantos podía. Pida uno nuevo a quien se lo envió.
refusal-enrolment-link-spent = Este enlace ya no deja entrar a nadie. Pida uno nuevo a quien se lo envió.
refusal-enrolment-link-for-others = Este enlace es para las personas de otra organización.
