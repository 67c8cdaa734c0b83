/** Talks about instructions, in folded text: "Ignore all previous instructions", "Vergiss die bisherigen Anweisungen". */
export const INSTRUCTIONS = [
  /(?<!\p{L})(?:ignore|disregard|forget|override|bypass|skip|do not follow)\b.{0,40}(?:instruct|prompt|rule|direction|guideline|previous|above|prior|everything|text below)/u,
  /(?<!\p{L})(?:ignorier|vergiss|vergesst|missacht|uberspring)\p{L}*.{0,40}(?:anweisung|vorgabe|regel|instruktion|vorherig|bisherig|obig|alles)/u,
  /(?<!\p{L})(?:ignore[rz]?|oublie[rz]?|ne tene[rz]? pas compte).{0,40}(?:instruction|consigne|regle|precedent|ci-dessus)/u,
  /(?<!\p{L})(?:ignor[ae]|olvid[ae]|descart[ae]|esqueca|esquece|desconsidere|dimentica|trascura)\p{L}*.{0,40}(?:instruccion|instruc|istruzion|regla|regra|regol|anterior|previ|precedent|indicacion)/u,
  /(?<!\p{L})(?:negeer|vergeet).{0,40}(?:instructie|opdracht|regel|vorige|voorgaande|eerdere|bovenstaande)/u,
  /(?<!\p{L})(?:z?ignoruj|pomin|zapomnij|nie przestrzegaj)\p{L}*.{0,40}(?:polecen|instrukcj|zasad|poprzedni|powyzsz)/u,
  /(?<!\p{L})(?:ignoruj|zapomen|nerespektuj|zabudni)\p{L}*.{0,40}(?:pokyn|instrukc|pravid|predchoz|predchadz)/u,
  /(?<!\p{L})(?:ignorer|bortse fra|se bort fr|glem|glom)\p{L}*.{0,40}(?:instru[kx]|anvisning|regl|regel|tidigare|tidligere|foreg|ovenst|ovansta)/u,
  /(?<!\p{L})(?:ohita|unohda|jata huomiotta|ala noudata).{0,40}(?:ohje|kehot|saanno|aiem|edelli)/u,
  /(?<!\p{L})(?:hagyd figyelmen kivul|felejtsd el|ignorald).{0,40}(?:utasit|szabaly|elozo|korabbi|fenti)/u,
  /(?<!\p{L})(?:uita|nu tine[tț]i? cont).{0,40}(?:instructiun|regul|anterioar|de mai sus)/u,
  /(?<!\p{L})(?:abaikan|lupakan|jangan ikuti).{0,40}(?:instruksi|perintah|arahan|aturan|sebelumnya|di atas)/u,
  /(?<!\p{L})(?:bo qua|phot lo|quen|khong tuan theo).{0,40}(?:huong dan|chi dan|menh lenh|quy tac|truoc)/u,
  /(?:onceki|yukar[iı]daki|t[uü]m).{0,40}(?:tal[iı]mat|kural|komut).{0,30}(?:yok say|unut|gormezden|dikkate alma)/u,
  /(?:忽略|无视|無視|忘记|忘れ|無視して).{0,20}(?:指令|指示|提示|规则|命令|以上|之前|上記|これまで)|(?:指令|指示|提示|规则|命令|以上|之前|上記|これまで).{0,20}(?:忽略|无视|無視|忘记|忘れ)/u,
  /^(?:system(?: prompt)?|new instructions?|instructions? (?:for|to) (?:the )?(?:ai|model|assistant|parser))\s*:|^end of resume/u,
];

/** The same, in text as it is written: folding takes these scripts apart. */
export const WRITTEN_INSTRUCTIONS = [
  /(?<!\p{L})(?:про)?(?:игнорир|забуд|не обращай)\p{L}*.{0,40}(?:инструкц|указани|правил|предыдущ|выше)/iu,
  /(?<!\p{L})(?:про)?(?:ігнору|забудь)\p{L}*.{0,40}(?:інструкц|вказівк|правил|попередн)/iu,
  /(?<!\p{L})(?:αγνοήσ|αγνόησ|ξεχάσ|ξέχασ|παράβλεψ)\p{L}*.{0,40}(?:οδηγί|εντολ|κανόν|προηγούμεν)/iu,
  /(?:이전|위의|앞의|모든).{0,20}(?:지시|명령|지침|규칙).{0,15}(?:무시|잊)/u,
  /(?:تجاهل|انسَ?|لا تتبع).{0,40}(?:تعليمات|أوامر|الأوامر|القواعد|السابقة)/u,
  /(?:התעלם|התעלמי|התעלמו|שכח).{0,40}(?:הוראות|הנחיות|כללים|הקודמ)/u,
  /(?:निर्देश|आदेश|नियम).{0,40}(?:अनदेखा|नज़रअंदाज|नजरअंदाज|भूल)/u,
  /(?:ละเว้น|เพิกเฉย|ลืม).{0,40}(?:คำสั่ง|คำแนะนำ|กฎ)/u,
];
