# Certificados: la página que los comprueba y lo que se dice a quienes los tienen o los retiran.
refusal-certificate-validity = Elija una de las duraciones que se ofrecen.
refusal-certificate-reason = Escriba un motivo de entre 3 y 300 caracteres. Lo leerá la persona titular.
