# What was typed cannot be right: exit 2, the reason in Polish, nothing half-done.
lang pl
day 2026-09-01
copy examples/profile.json profile.json

# a profile with an error
write zły.json
{ "seller": { "name": "X", "address": "a 1", "city": "b", "nip": "5213456784",
  "accounts": [ { "iban": "PL61109010140000071219812875" } ] } }
end
$ granica init --profile zły.json
exit 2
! zły.json, wiersz 2, seller.accounts[0].iban
! nie jest poprawnym numerem rachunku
none story.db
$ granica init --profile brak.json
exit 4
! brak.json
$ granica init
exit 2
! Nie ma terminala
$ granica init --profile profile.json
$ granica init --profile profile.json
exit 1
! nigdy nie jest nadpisywany

# identifiers
$ granica client add --name X --nip 1111111112 --address "a 1" --postcode 00-001 --city b
exit 2
! „1111111112” nie jest poprawnym numerem NIP
$ granica client add --name X --vat-ue DE12 --address "a 1" --postcode 00-001 --city b
exit 2
! VAT UE
$ granica client add --name X --email x --address "a 1" --postcode 00-001 --city b
exit 2
! nie jest adresem e-mail
$ granica client add
exit 2
! Brakuje --name
$ granica client list
> Nie ma żadnych klientów.

$ granica client add --name "Kawiarnia Pod Lipą" --address "a 1" --postcode 00-001 --city b
$ granica client add --name "Kawiarnia Pod Dębem" --address "a 1" --postcode 00-001 --city b

# names that nobody has, or several
$ granica client show Piekarnia
exit 2
! Nie ma klienta „Piekarnia”
$ granica gate check kawiarnia
exit 2
! Kawiarnia Pod Lipą
! Kawiarnia Pod Dębem
$ granica contract show 7
exit 2
$ granica change price 9 --amount 5
exit 2
$ granica invoice show FV/9
exit 2
$ granica payment reverse 9 --reason x
exit 2

# dates
$ granica report ageing --as-of 2026-02-30
exit 2
! --as-of: „2026-02-30” to nie jest data
$ granica --today wczoraj client list
exit 2
! --today: „wczoraj” to nie jest data
$ granica contract add --client Lipą --title T --item "a; 1; flat; 5" --suspension-clause "§ 6" --start 01/09/2026
exit 2
! --start

$ granica contract add --client Lipą --title T --item "a; 1; flat; 5" --suspension-clause "§ 6"
$ granica contract start 1
$ granica work add --contract 1 --hours 1 --date 2026-09-02
exit 2
! w przyszłości
$ granica work add --contract 1
exit 2

# amounts
$ granica payment add --client Lipą --amount 12,3x
exit 2
! „12,3x” to nie jest liczba
$ granica payment add --client Lipą --amount=
exit 2
! --amount jest pusta
$ granica payment add --client Lipą --amount 1.234
exit 2
! można odczytać na dwa sposoby
$ granica payment add --client Lipą --amount=-5
exit 2
$ granica payment add --client Lipą --amount 0
exit 2
$ granica payment add --client Lipą --amount 1,234
exit 2
$ granica payment list
> Nie ma żadnych płatności.
$ granica gate set --limit exposure --stop 5000 --warn 6000
exit 2
! Ostrzeżenie
$ granica gate override Lipą --until 2026-09-05 --cap 5
exit 2
! Brakuje --reason

# a contract file with an error
write umowa.json
{
  "title": "Teksty",
  "items": [
    { "name": "Artykuł", "quantity": "1", "unit": "flat", "prize": "5" }
  ]
}
end
$ granica contract add --client Lipą --file umowa.json
exit 2
! umowa.json, wiersz 4
! „price”
write urwana.json
{ "title": "Teksty",
end
$ granica contract add --client Lipą --file urwana.json
exit 2
! urwana.json, wiersz
$ granica contract list
- Teksty

# words of the command line
$ granica
exit 2
! Brakuje polecenia. Do wyboru są: init, seller, client
$ granica faktura
exit 2
! Nie ma polecenia „faktura”
$ granica invoice frobnicate
exit 2
! draft, issue
$ granica client list --limt 3
exit 2
! Nie ma tu opcji --limt
$ granica client show Kawiarnia Lipą
exit 2
! „Lipą” to o jedno słowo za dużo
$ granica client add --name A --name B
exit 2
! podana dwa razy
$ granica --lang de client list
exit 2
! --lang

# what leads nowhere is refused, and a trial stays one
$ granica gate set --limit overdue_days --inherit --stop 4
exit 2
! Z tych opcji można użyć tylko jednej: --inherit, --stop.
$ granica gate set --count unbilled_work=off --dry-run
> Do zaangażowania wlicza się: unpaid_invoices, unbilled_changes, deposits_and_credits
> Nic nie zostało zmienione: to była próba.
$ granica foo --help
exit 2
! Nie ma polecenia
$ granica restore nofile
exit 4
! Nie ma kopii zapasowej
