# Nobody takes the last one who looks after an organisation, or after all of them.
refusal-last-administrator = Tuto organizaci nespravuje nikdo jiný. Předejte prosím nejprve roli správce někomu jinému.
refusal-last-superadministrator = O celou instalaci se nestará nikdo jiný. Předejte prosím nejprve roli hlavního správce někomu jinému.
