# The whole loop in English, with a client abroad and a correction.
lang en
day 2026-09-01
copy examples/profile.json profile.json
$ granica init --profile profile.json
> the next invoice is FV/1/09/2026
$ granica client add --name "Miller Bakery" --vat-ue DE136695976 --country DE --currency EUR --language en --address "Weg 1" --postcode 10115 --city Berlin --email office@miller.example
> Client 1: Miller Bakery
$ granica contract add --client miller --title "Blog" --item "Articles; 10; page; 20.00" --term 14 --rounds 1
> Contract 1 “Blog” for Miller Bakery: 200.00 EUR net, a draft
> Note:
$ granica gate rate EUR 4.2512 --table 168/A/NBP/2026 --date 2026-08-31
> Stored: 1 EUR = 4.2512
$ granica contract edit 1 --suspension-clause "§ 6"
> Changed: contract 1
- Note:
$ granica contract start 1
> Started: contract 1

day 2026-09-02
$ granica work deliver --contract 1 --item 1 --quantity 10
> Handed over: 10 × page (1800 characters with spaces) of “Articles”
$ granica work round --contract 1
> Revision round 1 of 1 agreed
$ granica work round --contract 1
> After this: stopped. Revision rounds beyond those agreed: 1
$ granica work round --contract 1
exit 3
! Work for Miller Bakery is stopped.
! lifted by: 1 more revision round agreed by a change order
$ granica change log --contract 1 --text "Another round, please" --source call
$ granica change price 1 --amount 15 --rounds 1
$ granica change accept 1 --by call
> Ask 1 “Another round, please”: accepted
$ granica gate check miller --contract 1
> Miller Bakery: a warning, work may go on.

day 2026-09-04
$ granica invoice draft --contract 1
> Draft 1 for Miller Bakery: 215.00 EUR
$ granica invoice issue 1 --out invoices --rate 4.2512 --rate-table 168/A/NBP/2026 --rate-date 2026-09-01
> Issued: FV/1/09/2026 for Miller Bakery, 215.00 EUR, due 18 Sep 2026
pdf invoices/*.pdf: reverse charge
$ granica invoice issue 1
exit 1
! is issued and stays as it is
$ granica invoice correct FV/1/09/2026 --to-zero --reason "wrong buyer" --out corrections
> Issued: correction FK/1/09/2026
pdf corrections/*.pdf: wrong buyer
$ granica invoice correct FV/1/09/2026 --to-zero --reason "again"
exit 1
! already corrected
$ granica invoice draft --contract 1
> Draft 3 for Miller Bakery
$ granica invoice issue 3 --rate 4.2512 --rate-table 168/A/NBP/2026 --rate-date 2026-09-01
> FV/2/09/2026

# part payment, overpayment, a credit matched, a mistake taken back
$ granica payment add --invoice FV/2/09/2026 --amount 100 --currency EUR
> FV/2/09/2026: 115.00 EUR left to pay
$ granica payment add --invoice FV/2/09/2026 --amount 200
> This is 85.00 EUR more than what was open; the rest is kept as credit.
$ granica payment reverse 2 --reason "another recipient"
> FV/2/09/2026: 115.00 EUR left to pay
$ granica payment reverse 2 --reason "another recipient"
exit 1
! already reversed
$ granica payment list
> payment, reversed
day 2026-09-28
$ granica remind preview --client miller
> FV/2/09/2026
$ granica remind pause --client miller --until 2026-10-05 --reason "promised to pay"
$ granica remind due
> Not now: FV/2/09/2026 of Miller Bakery, paused: promised to pay, possible from 6 Oct 2026
$ granica remind resume --client miller
$ granica remind send --client miller --out letters
pdf letters/*.pdf: FV/2/09/2026
$ granica gate forecast miller --days 10
> 2 Oct 2026, stopped: Oldest overdue invoice: 14 days
$ granica gate set miller --manual stop --reason "no answers"
> Miller Bakery: stopped by your own decision.
$ granica gate check miller
exit 3
> reason: no answers
$ granica gate set miller --manual off
> Work for Miller Bakery goes on again.
$ granica client refuse miller --reason "enough"
$ granica contract add --client miller --title "More" --item "a; 1; flat; 5"
exit 1
! never to work for this client again
$ granica verify
> All is well
