# The whole loop in Polish: a contract, work, an ask beyond the scope, an invoice, late payment,
# work stopped and resumed.
lang pl
day 2026-09-01
copy examples/profile.json profile.json
$ granica init --profile profile.json
> Utworzono: story.db
> następna faktura to FV/1/09/2026
$ granica client add --name "Kawiarnia Pod Lipą" --nip 111-111-11-11 --address "ul. Lipowa 1" --postcode 00-001 --city Warszawa --email biuro@lipa.example
> Klient 1: Kawiarnia Pod Lipą
$ granica contract add --client lipa --title "Teksty na stronę" --item "Artykuły; 30; 1000 zzs; 45,00; 23" --item "Strona główna; 1; flat; 900; 23" --term 14 --rounds 2 --deposit 500 --suspension-clause "§ 6 ust. 2"
> Zlecenie 1 „Teksty na stronę”, klient Kawiarnia Pod Lipą: 2 250,00 PLN netto, szkic

# an unpaid deposit stops the start
$ granica contract start 1
exit 3
! Zlecenie nie może jeszcze ruszyć: nie wpłynęła zaliczka.
! Niewpłacona zaliczka: 500,00 PLN; wstrzymanie od dowolnej kwoty
! zniesie to: zaliczka 500,00 PLN
$ granica payment add --contract 1 --deposit --amount 500,00
> Pozostaje jako zaliczka.
$ granica contract start 1
> Rozpoczęto: zlecenie 1

day 2026-09-02
$ granica work start --contract 1
> Stoper działa: „Teksty na stronę”.
$ granica work status
> jak dotąd 0 h 0 min
$ granica work stop
> Stoper zatrzymany
write tekst.txt
Zażółć gęślą jaźń.
end
$ granica work count tekst.txt
> znaki ze spacjami: 18
> znaki bez spacji: 16
> słowa: 3
$ granica work deliver --contract 1 --item 1 --quantity 6,123
> Przekazano: 6,123 × 1000 zzs, „Artykuły”, 02.09.2026
$ granica work deliver --contract 1 --item "Strona główna" --quantity 1
> Przekazano: 1 × ryczałt

day 2026-09-05
$ granica invoice draft --contract 1
> Szkic 1, klient Kawiarnia Pod Lipą: 1 445,91 PLN
> Przy wystawieniu zostanie odliczone 500,00 PLN zaliczki.
$ granica invoice issue 1 --out faktury
> Wystawiono: FV/1/09/2026, klient Kawiarnia Pod Lipą, 1 445,91 PLN, termin płatności 19.09.2026
> Zaliczka z 01.09.2026: 500,00 PLN
> Pozostaje do zapłaty: 945,91 PLN
pdf faktury/*.pdf: FV/1/09/2026
pdf faktury/*.pdf: 1 445,91
pdf faktury/*.pdf: 945,91

$ granica change log --contract 1 --text "Dorzućmy opis menu" --source mail
> Prośba 1 „Dorzućmy opis menu”: zapisana
$ granica change price 1 --amount 400
> cena 400,00 PLN netto
$ granica change send 1 --out aneksy
pdf aneksy/*.pdf: Dorzućmy opis menu
$ granica change accept 1 --by mail
> przyjęta
> wartość zlecenia 2 650,00 PLN
$ granica change decline 1
exit 1
! jest już rozstrzygnięta

# nothing before the day; then one letter, once
day 2026-09-23
$ granica remind due
> Na dziś nie ma żadnego przypomnienia.
day 2026-09-24
$ granica remind due
> FV/1/09/2026
> przypomnienie
$ granica remind send --all --out pisma
> Kawiarnia Pod Lipą: przypomnienie, 945,91 PLN
pdf pisma/*.pdf: FV/1/09/2026
$ granica remind send --all --out pisma
> Nie ma nic do wysłania.

# fourteen days late
day 2026-10-05
$ granica gate check lipa
exit 3
> Kawiarnia Pod Lipą: praca jest wstrzymana.
> Najstarsza zaległa faktura: 14 dni; ostrzeżenie od 7 dni, wstrzymanie od 14 dni (limit: domyślny), od 05.10.2026
$ granica work start --contract 1
exit 3
! FV/1/09/2026: 945,91 PLN, 14 dni po terminie
! zniesie to: wpłata 845,91 PLN na FV/1/09/2026
$ granica gate notice lipa --out pisma
> Zawiadomienie o wstrzymaniu prac
# what was accepted is still invoiced
$ granica invoice draft --contract 1
$ granica invoice issue 2
> FV/1/10/2026
$ granica gate override lipa --reason "Premiera jutro" --until 2026-10-06 --cap 500
> Wyjątek 1: praca może trwać do 06.10.2026
$ granica work start --contract 1
$ granica work stop
day 2026-10-07
$ granica work start --contract 1
exit 3
$ granica payment add --invoice FV/1/09/2026 --amount "845,91"
> FV/1/09/2026: pozostaje do zapłaty 100,00 PLN
> Praca dla klienta Kawiarnia Pod Lipą znów może trwać.
$ granica work start --contract 1
$ granica work stop
$ granica report today
> Nieopłacone: 592,00 PLN
$ granica report ageing --as-of 2026-10-06
> 1–30 dni 945,91 PLN
$ granica report statement lipa
> FV/1/09/2026
$ granica verify
> Wszystko w porządku.
$ granica backup --out kopia.db
> Kopia zapasowa zapisana i sprawdzona: kopia.db
