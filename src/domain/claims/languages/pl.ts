import type { ClaimWords } from '../claim-words.ts';

export const PL: ClaimWords = {
  language: 'pl',
  endings: `a ą e ę i y o u ów om ami ach em owi ie iem mi ego emu ej ych ich ym im łem łam ł ła li ły ać ić eć yć am ani anie ania aniu eni enie enia eniu owany owana owane owanie owania owaniu owałem owałam ował owała ować uje uję ałem ałam iłem iłam ił iła yłem ają ek ki ka kę ką ce cę sek na ny ne aniem eniem ci nych nego ymi imi iego iej ią ia ii iu io owie ło liśmy łyśmy no to ć ąc ący ąca ące ących ano ono eno cie cia ciem any ana ane anych anej ony ona one onych onej iony iona ione ionych ity ita owano owaniem owanych ujemy ując ujący ywać ywałem ywałam ywał ywała ywano ywanie iwać iono ienie ienia yłam ył yła yli ał ała ali cja cji cję cją cje acja acji ację acją ków kom kami kach nięcie nięcia nęła nęły nął nęli nąć nęło owy owa owe owych owej owym ski ska skie skich skiej skim`,
  neutral: `zrobiłem zrobiłam zrobiliśmy zrobił zrobiła jednego osób osoby i oraz a w we na z ze do_spraw dla przy przez u pod nad między za jako który która które których to ten ta te tego tej tym się mnie mi ja my nas nasz nasza mój moja moje jego jej ich był była było byli są jest jestem zostałem został została mam mieć zadania zadanie obowiązki obowiązek powierzono łącznie w_sumie realizacja zrealizowałem wykonywanie podczas w_ramach w_ciągu zakres ramach trakcie także również języka język przeze_mnie moim moich mojej nam nasze naszym naszej siebie lub albo po bez_żadnych_ w_trakcie ciągu którzy były być zostało zostały zostali zostać będąc miała udało udało_się zdołał zdołała potrafił dzięki za_pomocą pomocą przy_pomocy przy_użyciu użyciu z_użyciem użycie z_wykorzystaniem wykorzystaniem wykorzystanie wykorzystując używając opart* poprzez drogą ponadto jak tak każdy każda każde każdego każdej każdym tych razem_ ogółem odpowiedzialność_za zajmowałem_się zajmowałam_się zajmowanie_się prowadzenie_ wykonanie wykonałem wykonałam wykonany realizacja_ przeprowadzenie przeprowadziłem przeprowadziłam wystąpiły wystąpił wystąpiło odnotowano było_to nie_było_ pracy byłem byłam był_to jesteś jesteśmy będę będzie będą zostałyśmy zostaliśmy zostaną mamy mają mającej on ona ono oni one go mu nim nią niej nich im swój swoja swoje swojego swojej swoim swoimi swych ów owa owo tamten tamta tamto ci tymi tę tą co czym jaki jaka jakie któremu którą którym którymi której czyj ku wobec wśród spośród r roku liczba liczby liczbę liczbą sztuk sztuki szt praca pracę pracowałem pracowałam pracować pracując dotyczący dotycząca dotyczące dotyczących związany związana związane związanych wykonywałem wykonywałam wykonania realizowałem realizowałam realizacji polegające polegający obejmujący obejmująca obejmujące jak_również ale lecz jednak jednakże odbyły_się odbyło_się miały_miejsce nauka aby żeby by`,
  by: 'o',
  to: 'do',
  from: 'od',
  per: 'na',
  as: /^jako$/u,
  qualifies: 1,
  numbers: `zero dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc tysiące tysięcy tys milion miliony milionów mln miliard miliardy miliardów mld procent procenta procentach punktów_procentowych punkty_procentowe punkt_procentowy p p_p zł złotych złote złoty pln euro eur razy`,
  groups: `
    filler: skutecznie różne różnych kilka
    charge: odpowiedzialny_za odpowiedzialna_za odpowiedzialny odpowiedzialna odpowiedzialność odpowiadałem_za odpowiadałam_za
    not: nie nigdy bez bez_żadnych bez_żadnej żaden żadnego żadnej żadnych nic nikt ani ani_jednego ani_razu brak
    intended: miałem_zwiększyć miałem miałam chciałem chciałam planowałem planowałam zamierzałem zamierzałam celem cel oczekiwano powinienem mieliśmy planowano zamiar miał
    intended: próbowałem próbowałam próba starałem starałem_się starałam_się usiłowałem
    same: zaproponowałem zaproponowałam zaproponował propozycja zasugerowałem zasugerowałam sugestia zarekomendowałem
    rank1: obserwowałem obserwowałam obserwacja śledziłem przyglądałem
    rank2: pomogłem pomogłam pomagałem pomagałam pomoc wspierałem wspierałam wsparcie wspomagałem wspomagałam asystowałem asystowałam asysta wsparłem
    rank3: uczestniczyłem uczestniczyłam uczestnictwo brałem_udział brałam_udział brałem_udział_w wziąłem_udział udział współpracowałem współpracowałam współpraca współtworzyłem współtworzyłam przyczyniłem przyczyniłem_się
    rank4: koordynowałem koordynowałam koordynacja organizowałem organizowałam organizacja zorganizowałem zorganizowałam
    rank5: zarządzałem zarządzałam zarządzanie nadzorowałem nadzorowałam nadzór administrowałem obsługiwałem obsługiwałam obsługa obsługę
    rank6: kierowałem kierowałam kierowanie prowadziłem prowadziłam prowadzenie dowodziłem przewodziłem przewodniczyłem
    rank7: założyłem założyłam założenie
    part: częściowo w_części po_części część
    part: podstawy podstawowy podstawowa podstaw podstawową
    part: szkic projekt_wstępny pilotaż prototyp
    part: wspólnie razem wspólnie_z razem_z współautor we_współpracy_z z_kolegami
    part: młodszy młodsza
    part: zastępca
    part: stażysta praktykant stażystka
    part: asystent asystentka
    others: zespół zespołu zespołowi
    others: kierownik przełożony szef mój_kierownik mój_przełożony mój_szef
    others: koledzy kolegów współpracownicy koleżanki
    least: ponad więcej_niż co_najmniej minimum powyżej przynajmniej minimalnie
    most: maksymalnie najwyżej co_najwyżej mniej_niż poniżej do_maksymalnie maksimum
    about: około prawie niemal mniej_więcej blisko ok niespełna
    same: dokładnie
    up: zwiększyłem zwiększyłam zwiększył zwiększyli zwiększenie zwiększyć zwiększyła_się wzrosła wzrósł wzrosło wzrost podniosłem podniosłam podniósł podnieśli podniesienie podnieść urosła rozszerzyłem poszerzyłem
    down: zmniejszyłem zmniejszyłam zmniejszył zmniejszyć zmniejszenie zmniejszyła_się obniżyłem obniżyłam obniżył obniżenie obniżyć spadła spadł spadek zmalała zmalał zredukowałem zredukowałam redukcja zredukować skróciłem skróciłam skrócenie ograniczyłem
    same: podwoiłem podwoiłam podwojenie
    same: poprawiłem poprawiłam poprawa ulepszyłem usprawniłem zoptymalizowałem optymalizacja
    per: dziennie na_dzień codziennie każdego_dnia
    per: tygodniowo na_tydzień co_tydzień
    per: miesięcznie na_miesiąc co_miesiąc
    per: kwartalnie na_kwartał co_kwartał
    per: rocznie na_rok co_rok co_roku
    per: na_godzinę
    same: opracowałem opracowałam opracowanie stworzyłem stworzyłam stworzenie tworzenie tworzyłem zbudowałem zbudowałam budowa budować zbudować budowałem utworzyłem wdrożyłem wdrożyłam wdrożenie wprowadziłem wprowadziłam wprowadzenie uruchomiłem uruchomiłam uruchomienie otworzyłem zaprojektowałem zaprojektowałam
    same: napisałem napisałam pisałem sporządziłem
    same: przebudowałem przerobiłem odnowiłem zmodernizowałem zaktualizowałem
    same: przeszkoliłem przeszkoliłam szkoliłem szkolenie wyszkoliłem nauczałem uczyłem
    same: nadzorowałem kontrolowałem sprawdzałem
    same: sprawdziłem sprawdziłam sprawdzenie skontrolowałem skontrolowałam kontrola kontrolowałem zweryfikowałem
    same: analizowałem analizowałam analiza przeanalizowałem analizę
    same: dostarczyłem dostarczyłam dostawa dostarczanie
    same: utrzymywałem utrzymywałam utrzymanie
    same: zawarłem zawarł podpisał podpisałem zamknąłem zakończyłem zakończenie zamknięcie
    same: pozyskałem pozyskałam pozyskanie pozyskać zdobyłem
    same: negocjowałem negocjowałam negocjował negocjacje
    same: tłumaczyłem tłumaczenie przekładałem przetłumaczyłem
    same: poznałem opanowałem nauczyłem_się
    same: dotarłem dotarcie osiągnąłem
    same: ukończyłem ukończyłam
    same: wykazał wykrył znalazł
    same: plan planu planowanie planowaniu planowaniem
    same: klientów klient klienta klientom
    same: pracowników pracownik
    same: sklepów sklep placówek
    same: wniosków wniosek podań
    same: wolontariuszy wolontariusz ochotników
    same: praktykantów stażystów
    same: stronę strona stronę_internetową strony_internetowej
    same: aplikację aplikacja
    same: sprzedałem sprzedałam sprzedaż
    same: zaoszczędziłem oszczędność oszczędności
    same: zatrudniłem zatrudnienie zrekrutowałem
    same: rozwiązałem rozwiązanie naprawiłem
    same: straciłem straciłam stracić utraciłem
    same: opóźniłem spóźniłem
    same: założyłem_zespół
    same: rozpocząłem uruchomiłem zainicjowałem
    same: zakończyłem ukończyłem zamknąłem
    same: utrzymywałem dbałem konserwowałem
    same: odnowiłem zmodernizowałem
    same: dostarczyłem dostarczałem
    same: błędów błędy błędami pomyłek
    same: reklamacji skarg
    same: nauczycieli pedagogów
    same: firma firmy przedsiębiorstwo
    same: podręcznik przewodnik
    same: dyrektorów menedżerów
    same: napisałem opracowałem
    same: wprowadziłem wdrożyłem
    same: prowadziłem utrzymywałem
    intended: dążyłem zmierzałem zakładałem miałem_za_zadanie planowałem_zwiększyć
    rank1: przyglądałem_się
    rank2: byłem_pomocny
    rank3: współdziałałem brałem_udział_w_tworzeniu brałem_udział_w_planowaniu uczestniczyłem_w_planowaniu
    part: w_pewnej_części po_części
    not: ani_jednej ani_jeden
    same: tworzyłem stworzyłem
    same: tworzeniu stworzyłem współtworzyłem
    same: planowaniu planowaniem planowanie
    not: zero
    at_times: czasami czasem niekiedy okazjonalnie od_czasu_do_czasu sporadycznie bywa
    at_times: często regularnie zazwyczaj zwykle przeważnie głównie
    at_times: częściowo po_części
    about: w_przybliżeniu średnio_
    most: maks max nie_więcej_niż
    least: min nie_mniej_niż
    per: rocznie na_rok co_rok co_roku w_roku każdego_roku roczny roczna roczne rocznych w_ciągu_roku
    per: miesięcznie na_miesiąc co_miesiąc w_miesiącu każdego_miesiąca miesięczny miesięczne miesięcznych
    per: tygodniowo na_tydzień co_tydzień w_tygodniu każdego_tygodnia tygodniowy
    per: dziennie na_dzień codziennie każdego_dnia dzienny dzienne
    per: kwartalnie na_kwartał co_kwartał w_kwartale
    per: na_godzinę
    intended: celem_było planow* planowan* zamierz* oczekiw* przewid* przewidywan* miał_na_celu miało miały chciał* spodziew* dąży*
    not: żadna bezwypadkow*
    same: tworz* stworz* utworz* opracow* zbudow* budow* rozwij* rozwin* rozwój wdroż* wdraż* wprowadz* zaprogram* programow* założ* przygotow* uruchom* implement* zaimplement*
    same: projekt* zaprojekt* zaplanow*
    same: pisa* napisa* redag* zredag* sporządz* przygotow* pisan* opracow*
    same: szkol* przeszkol* wyszkol* naucz* uczy* ucze* nauk* instrukt* wdraża* kształc*
    same: sprawdz* kontrol* skontrol* weryfik* zweryfik* przegl* inspekc* audyt*
    same: analiz* przeanaliz* ocen* oceni* bada* zbada*
    same: dostarcz* dostaw* zapewni*
    same: utrzym* konserw* serwis*
    same: obsłu* obsług* załatw* przetwarz* przetworz* rozpatr*
    same: zamk* zamyk* podpis* zawar* zawie*
    same: zdoby* pozysk* wygra* uzysk*
    same: osiąg* osiągn* zrealizow*
    same: aktualiz* zaktualiz* odnow* odśwież* zmoderniz* moderniz*
    same: sprzeda*
    same: rozwiąz* napraw* usun* usuw* poprawi_
    same: migr* zmigr* przenies* przenos* przeprowadz*_
    same: zatrudni* rekrut* zrekrut*
    same: negocj* wynegocj*
    same: tłumacz* przetłumacz* przekład*
    same: ukończ* zakończ* dokończ*
    same: zainstal* instal* montaż* zamont* skonfigur* konfigur*
    same: test* przetest*
    same: dokument* udokument* rejestr* zarejestr*
    same: prezent* zaprezent* przedstaw*
    same: przygot* sporządz* opracow*
    same: rozpocz* uruchom* zainicj*
    same: zastąp* zastęp* wymien* wymian*
    same: połącz* łącz* integr* zintegr*
    same: odpowiad* odpowiedzi odpowiedz_
    same: monitor* nadzor* śledz*
    same: opublik* publik*
    same: zautomat* automat*
    same: dorad* doradz*
    same: oszczędz* zaoszczędz* oszczędn*
    same: transport* przewoz*
    same: zapewn* gwarant*
    same: produk* wyprodukow* wytwarz*
    same: uprość* uprosz* usprawni* uspraw* poprawi* popraw* ulepsz* optymaliz* zoptymaliz*
    same: opiek* opieka troszcz* zaopiek*
    same: organiz* zorganiz*
    down: zmniejsz* obniż* ogranicz* skróc* skrac* redukc* zreduk* reduk* spad* spadł* zredukow*
    up: zwiększ* wzrost* wzros* podnies* podnios* podwyższ* rozszerz* wydłuż* powiększ*
    rank2: pomoc* pomag* pomóg* pomogł* wspar* wspier* asyst*
    rank3: uczestni* współprac* brał_udział przyczyni* współtworz* wzią*_ wziął_udział
    rank4: koordyn* skoordyn* organiz* zorganiz*
    rank5: zarządz* nadzorow* prowadzi* prowadz*
    rank6: kierow* kierowa* kieruj* przewod* dowodz*
    same: klient*
    same: pracowni* personel* zatrudnion* załog*
    same: uczni* ucze_ student*
    same: sklep* placówk* oddział*
    same: dostawc*
    same: programist*
    same: aplikac* apk
    same: stron* witryn* serwis_www
    same: przychod* obrót obrotu sprzedaż*
    same: błęd* błąd* uster* usterk* defekt*
    same: reklamac* skarg*
    same: termin*
    same: umow* umów umowa kontrakt*
    same: zapyta* zgłosz* wniosk*
    same: podręczni* instrukcj*
    same: koszt* wydatk*
    same: firm* przedsiębior* spółk*
    same: wypad*
    same: laborator*
    same: procent*
    same: przepis* przeredag*
    same: planow* zaplanow*
    same: spotka* spotkań
    same: tras* marszrut*
    same: oszczędn* oszczędz* zaoszczędz*
    per: cotygodni* co_tydzień tygodniow*
    per: comiesi* co_miesiąc
    per: codzienn* co_dzień
    per: coroczn* co_rok
    same: przed
    at_times: przede_wszystkim w_większości
    filler: dbałem_o dbałam_o zająłem_się zajęłam_się
    charge: odpowiadanie_za
    down: malej* spada* zmala* skurcz*
    up: rosn* rośn* wzras* przyrost*
    about: w_okolicach rzędu
    least: nie_mniej
    most: nie_więcej
    not: bez_ani_jednego bez_żadnego bez_jakichkolwiek wolny_od
    intended: plan_zakładał plan_zakładała w_planach zaplanow* w_planie planach
    rank2: udzielałem_pomocy udzielałam_pomocy niosłem_pomoc udzielanie_pomocy
    rank3: branie_udziału udziałem wzięcie_udziału uczestnictw*
    per: co_dwa_tygodnie dwutygodniow*
    same: przed wcześniej
    same: tylko jedynie wyłącznie
    same: jeszcze nadal wciąż
    intended: zamiary chęć`,
};
