# Zertifikate: die Seite, die sie prüft, und was denen gesagt wird, die eines haben oder zurückziehen.
refusal-certificate-validity = Bitte wählen Sie eine der angebotenen Dauern.
refusal-certificate-reason = Bitte nennen Sie einen Grund mit 3 bis 300 Zeichen. Die Person, der das Zertifikat gehört, liest ihn.
