# The world fails: exit 4, what is wrong and what to do, nothing half-done.
lang en
day 2026-09-01
copy examples/profile.json profile.json

$ granica client list
exit 4
! There is no database
! granica init
$ granica init --profile profile.json
$ granica client add --name ACME --address "a 1" --postcode 00-001 --city b
$ granica contract add --client ACME --title T --item "a; 1; flat; 100" --suspension-clause "§ 6"
$ granica contract start 1
$ granica work deliver --contract 1 --item 1 --quantity 1
$ granica invoice draft --contract 1
$ granica backup --out good.db

# a folder that cannot be written: a file stands where it should be
write blocked
not a folder
end
$ granica invoice issue 1 --out blocked/out
exit 4
! blocked
$ granica invoice show 1
> Draft 1
$ granica invoice issue 1 --out invoices
> FV/1/09/2026
$ granica backup --out blocked/copy.db
exit 4

# another program holds the database
locked
$ granica client add --name Later --address "a 1" --postcode 00-001 --city b
exit 4
! Another program is using the database
$ granica client list
- Later

# no room on the disk
crowded
$ granica client add --name Later --address "a 1" --postcode 00-001 --city b
exit 4
! full
$ granica client list
- Later

# a template with an error, of the user's own
day 2026-09-18
write templates/letters/pl/reminder_1.mustache
Subject: Przypomnienie

Proszę o {{kwota}}.
end
$ granica remind send --all --out letters
exit 2
! reminder_1.mustache
! kwota
none letters/*
$ granica remind history
> No letter was sent.
write templates/letters/pl/reminder_1.mustache
Subject: Przypomnienie

Proszę {{#several}}o wpłatę.
end
$ granica --lang pl remind send --all --out letters
exit 2
! reminder_1.mustache, wiersz
! Sekcja

# a newer and a damaged database
copy good.db newer.db
newer newer.db
$ granica --db newer.db client list
exit 4
! A newer Granica wrote this database
copy good.db damaged.db
damage damaged.db
$ granica --db damaged.db client list
exit 4
! damaged
write text.db
This is no database at all, but a text that somebody has given that name.
end
$ granica --db text.db client list
exit 4
! not a database of Granica
$ granica --db profile.json client list
exit 4

# restoring puts a good one in its place
$ granica restore text.db
exit 4
$ granica restore good.db
> Restored: story.db
> What was there before is kept
$ granica invoice list
- FV/1/09/2026
$ granica verify
> All is well
