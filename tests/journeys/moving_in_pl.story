# Somebody moves in with the list of another program: looked at, put right, taken in, grown.
lang pl
day 2026-09-01
copy examples/profile.json profile.json
$ granica init --profile profile.json

write faktury.csv
Nr faktury;Nabywca;NIP;Data wystawienia;Termin płatności;Wartość brutto;Data zapłaty;Zapłacono
12/2026;Kawiarnia Pod Lipą;1111111111;13.06.2026;27.06.2026;"2 460,00";;
13/2026;"Beta; Gamma s.c.";;1.07.2026;15.07.2026;500,00;14.07.2026;-500,00
14/2026;Delta;;31.06.2026;15.07.2026;1.234;;
end
$ granica import receivables faktury.csv
exit 2
> kolumny rozdziela: średnik, daty: dzień, miesiąc, rok
! wiersz 3, kolumna „Zapłacono”: Zapłacona kwota nie może być mniejsza od zera
! wiersz 4, kolumna „Data wystawienia”: „31.06.2026” nie jest datą w układzie dmy
! wiersz 4, kolumna „Wartość brutto”
! Z powodu powyższych błędów niczego nie zapisano. Liczba błędów: 3.
$ granica invoice list
> Nie ma żadnych faktur.

write faktury.csv
Nr faktury;Nabywca;NIP;Data wystawienia;Termin płatności;Wartość brutto;Data zapłaty;Zapłacono
12/2026;Kawiarnia Pod Lipą;1111111111;13.06.2026;27.06.2026;"2 460,00";;
13/2026;"Beta; Gamma s.c.";;1.07.2026;15.07.2026;500,00;14.07.2026;500,00
end
$ granica import receivables faktury.csv --dry-run
> number Nr faktury odgadnięto po nazwie
> 2 Kawiarnia Pod Lipą 12/2026 13.06.2026 27.06.2026 2 460,00 PLN
> Do dodania: 2 klientów, 2 faktury, 1 wpłata
> To była tylko próba
$ granica import receivables faktury.csv
> Dodano: 2 klientów, 2 faktury, 1 wpłata
> zafakturowano 2 960,00 PLN, zapłacono 500,00 PLN, do zapłaty pozostaje 2 460,00 PLN
$ granica import receivables faktury.csv
> już w bazie: 2 faktury
> niczego nie dodano

# what was owed before counts: the line holds from the first day
$ granica gate check lipą
exit 3
$ granica invoice list
> 12/2026 (import)
$ granica remind due
> 12/2026
$ granica invoice pdf 12/2026 --out faktury
exit 1
! Nie ma tu jej wydruku
none faktury/*.pdf

# the file has grown by a payment and an invoice
write faktury.csv
Nr faktury;Nabywca;NIP;Data wystawienia;Termin płatności;Wartość brutto;Data zapłaty;Zapłacono
12/2026;Kawiarnia Pod Lipą;1111111111;13.06.2026;27.06.2026;"2 460,00";31.08.2026;2460,00
13/2026;"Beta; Gamma s.c.";;1.07.2026;15.07.2026;500,00;14.07.2026;500,00
14/2026;Delta;;20.08.2026;3.09.2026;100,00;;
end
$ granica import receivables faktury.csv
> number Nr faktury jak poprzednio
> Dodano: 1 klient, 1 faktura, 1 wpłata
$ granica gate check lipą
$ granica report ageing
> przed terminem 100,00 PLN
$ granica verify
