# Certificates: the page that checks them, and what is said to those who hold or withdraw them.
refusal-certificate-validity = Please choose one of the lengths of time that are offered.
refusal-certificate-reason = Please give a reason of 3 to 300 characters. The holder will read it.
