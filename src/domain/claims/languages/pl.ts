import type { ClaimWords } from '../claim-words.ts';

export const PL: ClaimWords = {
  language: 'pl',
  endings: `a ą e ę i y o u ów om ami ach em owi ie iem mi ego emu ej ych ich ym im łem łam ł ła li ły ać ić eć yć em am ani anie ania aniu eni enie enia eniu owany owana owane owanie owania owaniu owałem owałam ował owała ować uje uję ałem ałam iłem iłam ił iła ił yłem ają ek ki ka kę ką ce cę sek na ny ne aniem eniem ci nych nego`,
  neutral: `jednego osób osoby i oraz a w we na z ze do_spraw dla przy przez u pod nad między za od jako który która które których to ten ta te tego tej tym się mnie mi ja my nas nasz nasza mój moja moje jego jej ich był była było byli są jest jestem zostałem został została mam mieć zadania zadanie obowiązki obowiązek powierzono łącznie w_sumie realizacja zrealizowałem wykonywanie podczas w_ramach w_ciągu zakres ramach trakcie także również języka język`,
  by: 'o',
  to: 'do',
  from: 'od',
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
    rank7: założyłem założyłam założenie wynalazłem
    part: częściowo w_części po_części część
    part: podstawy podstawowy podstawowa podstaw podstawową
    part: szkic projekt_wstępny pilotaż prototyp
    part: wspólnie razem wspólnie_z razem_z współautor we_współpracy_z z_kolegami
    part: młodszy młodsza zastępca stażysta asystent praktykant
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
    rank1: przyglądałem_się śledziłem obserwowałem
    rank2: byłem_pomocny
    rank3: współdziałałem brałem_udział_w_tworzeniu brałem_udział_w_planowaniu uczestniczyłem_w_planowaniu
    part: w_pewnej_części po_części
    not: ani_jednej ani_jeden żadnych
    same: tworzyłem stworzyłem
    same: tworzeniu stworzyłem współtworzyłem
    same: planowaniu planowaniem planowanie
    down: zredukowałem ograniczyłem zmniejszyłem skróciłem
    not: zero
    intended: planowałem`,
};
