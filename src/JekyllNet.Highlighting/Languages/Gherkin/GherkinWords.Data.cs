namespace JekyllNet.Highlighting.Languages;

/// <summary>Gherkin's words in all the languages it is spoken in.</summary>
internal static class GherkinWords
{
    public static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Features = Titles(
        """
        Ability|Abilità|Ahoy matey!|All gussied up|Arwedd|Aspekt|Besigheid Behoefte|Biznis potreba|Business Need
        Caracteristica|Característica|Carauterística|Egenskab|Egenskap|Eiginleiki|Esigenza di Business|Feature|Fitur
        Fonctionnalité|Fonksyonalite|Funcionalidade|Funcionalitat|Functionalitate|Functionaliteit|Funcţionalitate
        Funcționalitate|Fungsi|Funkcia|Funkcija|Funkcionalitāte|Funkcionalnost|Funkcja|Funksie|Funktion|Funktionalität
        Funktionalitéit|Funzionalità|Fīča|Gné|Hwaet|Hwæt|Jellemző|Karakteristik|Karakteristika|Lastnost|Mak|Mogucnost
        Mogućnost|Mozhnost|Moznosti|Možnosti|Necesidad del negocio|OH HAI|Omadus|Ominaisuus|Osobina|Potrzeba biznesowa
        Požadavek|Požiadavka|Pretty much|Qap|Qu'meH 'ut|Requisito|Savybė|This ain’t my first rodeo|Trajto|Tính năng|Vermoë
        Vlastnosť|Właściwość|Značilnost|laH|perbogh|poQbogh malja'|Özellik|Özəllik|Δυνατότητα|Λειτουργία|Бизнис потреба
        Могућност|Можност|Мөмкинлек|Особина|Свойство|Фича|Функц|Функционал|Функционалност|Функциональность|Функция|Функціонал
        Үзенчәлеклелек|Հատկություն|Ֆունկցիոնալություն|תכונה|خاصية|خصوصیت|صلاحیت|وِیژگی|کاروبار کی ضرورت|रूप लेख|विशेषता
        वैशिष्ट्य|सुविधा|ਖਾਸੀਅਤ|ਨਕਸ਼ ਨੁਹਾਰ|ਮੁਹਾਂਦਰਾ|ક્ષમતા|લક્ષણ|વ્યાપાર જરૂર|அம்சம்|திறன்|வணிக தேவை|గుణము|ಹೆಚ್ಚಳ
        ความต้องการทางธุรกิจ|ความสามารถ|โครงหลัก|თვისება|მოთხოვნა|ስራ|የሚፈለገው ድርጊት|የተፈለገው ስራ|フィーチャ|功能|機能|기능|📚
        """);

    public static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Elements = Titles(
        """
        Abstract Scenario|Abstrakt Scenario|Achtergrond|Aer|Agtergrond|All hat and no cattle|Antecedentes|Antecedents
        Atburðarás|Aturan|Awww, look mate|B4|Background|Baggrund|Bakgrund|Bakgrunn|Bakgrunnur|Beispiel|Beispill
        Busy as a hound in flea season|Bối cảnh|Caso|Casu|Cefndir|Cenario|Cenario de Fundo|Cenário|Cenário de Fundo|Contesto
        Context|Contexte|Contexto|Cás|Cás Achomair|Cúlra|Dasar|Delineacao do Cenario|Delineação do Cenário
        Dis is what went down|Dyagram Senaryo|Dyagram senaryo|Eixemplo|Ejemplo|Eksempel|Ekzemplo|Enghraifft
        Esbozo do escenario|Esbozu del casu|Escenari|Escenario|Esempio|Esquema de l'escenari|Esquema del caso
        Esquema del escenario|Esquema do Cenario|Esquema do Cenário|Example|Exemple|Exemplo|Exemplu|First off|Fono
        Forgatókönyv|Forgatókönyv vázlat|Fundo|Garis Panduan Senario|Garis-Besar Skenario|Geçmiş|Grundlage|Hannergrond
        Heave to|Hintergrund|Háttér|Istorik|Juhtum|Kazo|Kazo-skizo|Keadaan|Kerangka Keadaan|Kerangka Senario|Kerangka Situasi
        Keçmiş|Khung kịch bản|Khung tình huống|Koncept|Konsep skenario|Kontekst|Kontekstas|Konteksts|Kontext
        Konturo de la scenaro|Kontèks|Kural|Kịch bản|Latar Belakang|Lemme tell y'all a story|Lýsing Atburðarásar|Lýsing Dæma
        MISHUN|MISHUN SRSLY|Na primer|Náčrt Scenára|Náčrt Scenáru|Náčrt Scénáře|Nümunə|Oris scenarija|Osnova|Osnova Scenára
        Osnova scénáře|Osnutek|Ozadje|Pavyzdys|Piemērs|Plan Senaryo|Plan du Scénario|Plan du scénario|Plan senaryo
        Plang vum Szenario|Pozadie|Pozadina|Pozadí|Pravidlo|Pravilo|Pregled na scenarija|Primer|Primjer|Przykład|Príklad|Példa
        Příklad|Raamjuhtum|Raamstsenaarium|Reckon it's like|Reegel|Regel|Regla|Regla de negocio|Regola|Regra|Reguła|Rerefons
        Rule|Rule |Règle|Sampla|Scenarie|Scenarij|Scenarijaus šablonas|Scenariju|Scenariju-obris|Scenarijus|Scenario
        Scenario Amlinellol|Scenario Outline|Scenario Template|Scenario-outline|Scenariomal|Scenariomall|Scenariu|Scenariusz
        Scenaro|Scenár|Scenārijs|Scenārijs pēc parauga|Schema dello scenario|Scénario|Scénář|Senario|Senaryo
        Senaryo Deskripsyon|Senaryo deskripsyon|Senaryo taslağı|Serious as a snake bite|Shiver me timbers|Situasi|Situasie
        Situasie Uiteensetting|Situācija|Skenario|Skenario konsep|Skica|Skizo|Sodrzhina|Ssenari|Ssenarinin strukturu
        Structura scenariu|Structură scenariu|Struktura scenarija|Stsenaarium|Swa|Swa hwaer swa|Swa hwær swa
        Szablon scenariusza|Szabály|Szenarien|Szenario|Szenariogrundriss|Tapaus|Tapausaihio|Taust|Tausta|The thing of it is
        Tình huống|Voorbeeld|Voraussetzungen|Vorbedingungen|Wharrimean is|Yo-ho-ho|Zasada|Założenia|lut|lut chovnatlh|mo'|Ær
        Örnek|Παράδειγμα|Περίγραμμα Σεναρίου|Περιγραφή Σεναρίου|Σενάριο|Υπόβαθρο|Агуулга|Кереш|Контекст|Концепт|На пример
        Основа|Передумова|Позадина|Правило|Преглед на сценарија|Предистория|Предыстория|Приклад|Пример|Рамка на сценарий|Скица
        Содржина|Структура сценария|Структура сценарија|Структура сценарію|Сценар|Сценарий|Сценарий структураси
        Сценарийның төзелеше|Сценарио|Сценарын төлөвлөгөө|Сценарій|Тарих|Шаблон сценария|Կոնտեքստ|Սցենար|Սցենարի կառուցվացքը
        Օրինակ|דוגמא|כלל|רקע|תבנית תרחיש|תרחיש|الخلفية|الگوی سناریو|زمینه|سناریو|سيناريو|سيناريو مخطط|مثال|منظر نامے کا خاکہ
        منظرنامہ|پس منظر|नियम|परिदृश्य|परिदृश्य रूपरेखा|पार्श्वभूमी|पृष्ठभूमि|पृष्ठभूमी|ਉਦਾਹਰਨ|ਪਟਕਥਾ|ਪਟਕਥਾ ਢਾਂਚਾ
        ਪਟਕਥਾ ਰੂਪ ਰੇਖਾ|ਪਿਛੋਕੜ|ઉદાહરણ|પરિદ્દશ્ય ઢાંચો|પરિદ્દશ્ય રૂપરેખા|બેકગ્રાઉન્ડ|સ્થિતિ|உதாரணமாக|காட்சி|காட்சி சுருக்கம்
        காட்சி வார்ப்புரு|பின்னணி|ఉదాహరణ|కథనం|నేపథ్యం|సన్నివేశం|ಉದಾಹರಣೆ|ಕಥಾಸಾರಾಂಶ|ವಿವರಣೆ|ಹಿನ್ನೆಲೆ|สรุปเหตุการณ์|เหตุการณ์
        แนวคิด|โครงสร้างของเหตุการณ์|კონტექსტი|მაგ|მაგალითად|მაგალითი|ნიმუში|სცენარი|სცენარის ნიმუში|სცენარის შაბლონი|შაბლონი
        წესი|ሁናቴ|ሁናቴ አብነት|ሁናቴ ዝርዝር|ህግ|መነሻ|መነሻ ሀሳብ|ምሳሌ|ቅድመ ሁኔታ|シナリオ|シナリオアウトライン|シナリオテンプレ|シナリオテンプレート|テンプレ|ルール|剧本|剧本大纲|劇本|劇本大綱|场景
        场景大纲|場景|場景大綱|背景|规则|배경|시나리오|시나리오 개요|💤|📕|📖|🥒
        """);

    public static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Examples = Titles(
        """
        Atburðarásir|Beispiele|Beispiller|Cenarios|Cenários|Conto|Contoh|Contone|Dead men tell no tales|Dæmi|Dữ liệu|EXAMPLZ
        Egzanp|Eixemplos|Ejemplos|Eksempler|Ekzemploj|Enghreifftiau|Esempi|Examples|Exempel|Exemple|Exemples|Exemplos|Juhtumid
        Misal|Now that's a story longer than a cattle drive in July|Nümunələr|Paraugs|Pavyzdžiai|Piemēri|Primeri|Primjeri
        Przykłady|Príklady|Példák|Příklady|Samplaí|Scenaria|Scenarijai|Scenariji|Scenarios|Se the|Se ðe|Se þe|Tapaukset
        Variantai|Voorbeelde|Voorbeelden|You'll wanna|ghantoH|lutmey|Örnekler|Παραδείγματα|Σενάρια|Мисаллар|Мисоллар|Приклади
        Примери|Примеры|Сценарија|Сценарији|Тухайлбал|Үрнәкләр|Օրինակներ|דוגמאות|امثلة|مثالیں|نمونه ها|उदाहरण|उदाहरणहरु
        ਉਦਾਹਰਨਾਂ|ઉદાહરણો|எடுத்துக்காட்டுகள்|காட்சிகள்|நிலைமைகளில்|ఉదాహరణలు|ಉದಾಹರಣೆಗಳು|ชุดของตัวอย่าง|ชุดของเหตุการณ์
        მაგალითები|ሁናቴዎች|ምሳሌዎች|サンプル|例|例子|예|📓
        """);

    /// <summary>
    /// Beginnings of steps by their first character, in the order in which they are tried. A space follows those with an underscore at the
    /// end, anything those with a <c>&lt;</c>, and the others end where a word does.
    /// </summary>
    public static readonly Dictionary<char, string[]> Steps = Split(
        """
        'a_|'ach_|'ej_|*_|7_|A_|A taktiež_|A také_|A tiež_|A zároveň_|AN_|Aber_|Ac_|Ach|Adott_|Agus|Ak_|Akkor_|Alavez_|Ale_
        Aleshores_|Ali_|All git out_|Allora_|Alors_|Als_|Ama_|Amennyiben_|Amikor_|Amma_|Ampak_|An_|Ananging_|Ancaq_|And_
        Angenommen_|Anrhegedig a_|Ansin|Antonces_|Apabila_|Atesa_|Atunci_|Atès_|Avast!_|Aye_|BUT_|Bagi_|Banjur_|Belgilangan_
        Bet_|Bila_|Biết_|Blimey!_|Buh_|But_|But at the end of the day I reckon_|Bæþsealf_|Bæþsealfa_|Bæþsealfe_|Cal_|Cand_
        Cando_|Ce_|Cho_|Ciricæw_|Ciricæwa_|Ciricæwe_|Come hell or high water_|Cuan_|Cuando_|Cuir i gcás go|Cuir i gcás gur
        Cuir i gcás nach|Cuir i gcás nár|Când_|DEN_|DaH ghu' bejlu'_|Dada_|Dadas_|Dadena_|Dadeno_|Dado_|Dados_|Daes_|Dan_
        Dann_|Dano_|Daos_|Dar_|Dat fiind_|Data_|Date_|Date fiind_|Dati_|Dati fiind_|Dato_|Dată fiind|Dau_|Daus_|Daţi fiind_
        Dați fiind_|De_|Den youse gotta_|Dengan_|Diasumsikan_|Diberi_|Diketahui_|Diyelim ki_|Do_|Donada_|Donat_|Donc_
        Donitaĵo_|Dun_|Duota_|Dáu_|E_|Eeldades_|Ef_|En_|Entao_|Entonces_|Então_|Entón_|Entós_|Epi_|Et_|Et qu'|Et que_
        Etant donné_|Etant donné qu'|Etant donné que_|Etant donnée_|Etant données_|Etant donnés_|Eğer ki_|Fakat_|Fixin' to_
        Gangway!_|Gdy_|Gegeben sei_|Gegeben seien_|Gegeven_|Gegewe_|Gitt_|Given_|Givet_|Givun_|Ha_|Həm_|I_|I CAN HAZ_|In_|Ir_
        It's just unbelievable_|Ja_|Jeśli_|Jeżeli_|Jika_|Kad_|Kada_|Kadar_|Kai_|Kaj_|Když_|Kemudian_|Ketika_|Keď_|Khi_|Kiedy_
        Ko_|Koga_|Komence_|Kui_|Kuid_|Kun_|Lan_|Le_|Le sa a_|Let go and haul_|Logo_|Lorsqu'|Lorsque_|Lè_|Lè sa a_|Ma_|Maar_
        Mais_|Mais qu'|Mais que_|Majd_|Mając_|Maka_|Manawa_|Mas_|Men_|Menawa_|Mutta_|Nalika_|Nalikaning_|Nanging_|Nato_|Nhưng_
        Niin_|Njuk_|No_|Nuair a|Nuair ba|Nuair nach|Nuair nár|När_|Når_|Nə vaxt ki_|O halda_|O zaman_|Och_|Og_|Oletetaan_|Ond_
        Onda_|Oraz_|Pak_|Pero_|Peru_|Però_|Podano_|Pokiaľ_|Pokud_|Potem_|Potom_|Privzeto_|Pryd_|Quan_|Quand_|Quando_
        Quick out of the chute_|Sachant_|Sachant qu'|Sachant que_|Se_|Sed_|Si_|Siis_|Sipoze_|Sipoze Ke_|Sipoze ke_|Soit_|Stel_
        Så_|Tad_|Tada_|Tak_|Takrat_|Tapi_|Ter_|Tetapi_|Tha_|Tha the_|Then_|There’s no tree but bears some fruit_|Thurh_|Thì_
        Toda_|Togash_|Too right_|Tutaq ki_|Ukoliko_|Un_|Und_|Ve_|Vendar_|Verilir_|Và_|Və_|WEN_|Wanneer_
        Well now hold on, I'll you what_|Wenn_|When_|Wtedy_|Wun_|Y_|Y'know_|Ya_|Yeah nah_|Yna_|Youse know like when_
        Youse know when youse got_|Za date_|Za dati_|Za dato_|Za predpokladu_|Za předpokladu_|Zadan_|Zadani_|Zadano_
        Zakładając_|Zakładając, że_|Zaradi_|Zatim_|a_|an_|awer_|dann_|ghu' noblu'_|latlh_|mä_|qaSDI'_|ugeholl_|vaj_|wann_|És_
        Étant donné_|Étant donné qu'|Étant donné que_|Étant donnée_|Étant données_|Étant donnés_|Ða_|Ða ðe_|Ðurh_|Þa_|Þa þe_
        Þegar_|Þurh_|Þá_|Če_|Şi_|Əgər_|Și_|Όταν_|Αλλά_|Δεδομένου_|Και_|Τότε_|І_|А_|А також_|Агар_|Але_|Али_|Аммо_|Анх_|Бирок_
        Ва_|Вә_|Гэхдээ_|Дадена_|Дадено_|Дано_|Допустим_|Если_|За дате_|За дати_|За дато_|Затем_|И_|Иначе_|К тому же_|Кад_
        Када_|Кога_|Когато_|Когда_|Коли_|Лекин_|Ләкин_|Мөн_|Нехай_|Но_|Нәтиҗәдә_|Онда_|Припустимо_|Припустимо, що_|Пусть_|Та_
        Также_|То_|Тогаш_|Тогда_|Тоді_|Тэгэхэд_|Тэгээд_|Унда_|Харин_|Хэрэв_|Якщо_|Үүний дараа_|Һәм_|Әгәр_|Әйтик_|Әмма_
        Өгөгдсөн нь_|Ապա_|Բայց_|Դիցուք_|Եթե_|Եվ_|Երբ_|אבל_|אז_|אזי_|בהינתן_|וגם_|כאשר_|آنگاه_|اذاً_|اما_|اور_|اگر_|با فرض_
        بالفرض_|بفرض_|تب_|ثم_|جب_|عندما_|فرض کیا_|لكن_|لیکن_|متى_|هنگامی_|و_|پھر_|अगर_|अनि_|अनी_|आणि_|और_|कदा_|किन्तु_|चूंकि_
        जब_|जर|जेव्हा_|तथा_|तदा_|तब_|तर_|तसेच_|तेव्हा_|त्यसपछि_|दिइएको_|दिएको_|दिलेल्या प्रमाणे_|पण_|पर_|परंतु_|परन्तु_|मग_
        यदि_|र_|ਅਤੇ_|ਜਦੋਂ_|ਜਿਵੇਂ ਕਿ_|ਜੇਕਰ_|ਤਦ_|ਪਰ_|અને_|આપેલ છે_|ક્યારે_|પછી_|પણ_|அப்பொழுது_|ஆனால் _|எப்போது_
        கொடுக்கப்பட்ட_|மற்றும்_|மேலும் _|అప్పుడు_|ఈ పరిస్థితిలో_|కాని_|చెప్పబడినది_|మరియు_|ಆದರೆ_|ನಂತರ_|ನೀಡಿದ_|ಮತ್ತು_
        ಸ್ಥಿತಿಯನ್ನು_|กำหนดให้_|ดังนั้น_|เมื่อ_|แต่_|และ_|ასევე_|და_|ვთქვათ_|თუ_|თუმცა_|მაგრამ_|მაშინ_|მოცემული_|მოცემულია_
        როგორც კი_|როდესაც_|როცა_|መቼ_|እና_|ከዚያ_|የተሰጠ_|ግን_|かつ|しかし|ただし|ならば|もし|且つ|並且|但し|但是|假如|假定|假設|假设|前提|同时|同時|并且|当|然し|當|而且|那么|那麼
        그러면|그리고|단|만약|만일|먼저|조건|하지만|🎬|😂|😐|😔|🙏
        """).GroupBy(step => step[0]).ToDictionary(group => group.Key, group => group.ToArray());

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles(string titles) =>
        new HashSet<string>(Split(titles), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static string[] Split(string words) => words.Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
