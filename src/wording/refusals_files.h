// SPDX-License-Identifier: GPL-3.0-or-later
// What storage, exchange and documents refuse: databases, files, templates and fonts. A table for
// refusals.cpp alone, sorted by code; other layers look a code up in refusals.h.
#pragma once
#include <array>

#include "wording/refusals.h"
#include "wording/voice.h"

namespace wording {
inline constexpr std::array kFileSentences{
    RefusalSentence{"colour_too_light",
                    mark("Titles in {text} would be hard to read on white paper. Please choose a "
                         "darker colour.")},
    RefusalSentence{"control_character",
                    mark("The text holds an invisible control character. Type the text again.")},
    RefusalSentence{
        "csv_broken",
        mark("This row is not proper CSV of {columns} columns: one is missing or too many, "
             "or a quotation mark is not closed.")},
    RefusalSentence{"csv_header_wrong", mark("The first row has to be: {expected}")},
    RefusalSentence{"database_corrupt",
                    mark("The database {file} is damaged. Leave it as it is and restore the latest "
                         "backup into a new file.")},
    RefusalSentence{"database_exists",
                    mark("{file} exists already and is never overwritten. Choose another name.")},
    RefusalSentence{"database_failed",
                    mark("The database {file} could not do this ({detail}). Nothing was saved.")},
    RefusalSentence{
        "database_locked",
        mark("Another program is using the database {file} right now. Close it, or try again"
             " in a moment.")},
    RefusalSentence{
        "database_missing",
        mark("There is no database {file}. Create it with “granica init”, or name another "
             "one with --db."),
        mark("There is no database {file}. Begin with your own data, or open another file.")},
    RefusalSentence{"database_missing.backup",
                    mark("There is no backup {file}. Check its name and its folder.")},
    RefusalSentence{
        "database_newer",
        mark("A newer Granica wrote this database (its format is {found}, this program knows"
             " up to {known}). It was left untouched; use the newer program.")},
    RefusalSentence{
        "database_older",
        mark("An older Granica wrote the database {file}. To be read it has to be brought up to "
             "date, but it cannot be written here; copy it to where it can.")},
    RefusalSentence{"database_refused",
                    mark("The database does not allow this, so nothing was saved ({detail}).")},
    RefusalSentence{
        "database_unfinished",
        mark("This database was not set up to the end. Create a new one with “granica init”,"
             " or restore a backup."),
        mark("This database was not set up to the end. Begin anew with your own data, or restore a "
             "backup.")},
    RefusalSentence{
        "database_unwritable",
        mark("Granica may not open the database {file} for writing. Check the permissions of"
             " the file and of its folder.")},
    RefusalSentence{
        "date_before_last_document",
        mark("The last document of this series is dated {last}, so a new one cannot be dated"
             " {date}. Choose {last} or a later day.")},
    RefusalSentence{
        "disk_error",
        mark("The disk failed while Granica was working on {file} ({detail}). Check the disk"
             " before going on.")},
    RefusalSentence{
        "disk_full",
        mark("The disk with {file} is full, so nothing was saved. Make room and try again.")},
    RefusalSentence{"duplicate_key", mark("The key “{key}” stands here twice. Leave only one.")},
    RefusalSentence{"expected_list", mark("A list in square brackets is needed here.")},
    RefusalSentence{"expected_number", mark("A number is needed here.")},
    RefusalSentence{"expected_object", mark("Keys and values in curly brackets are needed here.")},
    RefusalSentence{"expected_text", mark("Text in quotation marks is needed here.")},
    RefusalSentence{
        "file_changed",
        mark("{file} was changed while you looked at it. Nothing was written; start again.")},
    RefusalSentence{"file_missing", mark("There is no file {file}.")},
    RefusalSentence{
        "file_too_large",
        mark("{file} is larger than {megabytes} MB, which is more than Granica reads.")},
    RefusalSentence{
        "file_unreadable",
        mark("Granica cannot read {file}. Check that it is a file and that you may open it.")},
    RefusalSentence{
        "folder_unwritable",
        mark("Granica cannot create {file}. Check that its folder exists and may be written "
             "to.")},
    RefusalSentence{"font_missing",
                    mark("A font that Granica ships is missing. Install Granica again.")},
    RefusalSentence{
        "invoice_issued",
        mark("This invoice is issued and stays as it is. What is wrong on it is put right by"
             " a correction.")},
    RefusalSentence{
        "json_broken",
        mark("The file is not valid JSON from column {column} on. Look for a missing comma, "
             "bracket or quotation mark just before.")},
    RefusalSentence{"json_number_not_exact",
                    mark("Write {text} in quotation marks, so that the number stays exact.")},
    RefusalSentence{"json_too_deep", mark("The brackets are nested too deeply here.")},
    RefusalSentence{"logo_colours",
                    mark("{file} is a JPEG for a printing press (CMYK). Please save the logo as "
                         "RGB.")},
    RefusalSentence{"logo_invisible",
                    mark("The picture in {file} is as white as paper, so nobody would see it. "
                         "Choose a logo in a darker colour.")},
    RefusalSentence{
        "logo_size",
        mark("The picture in {file} has {width} × {height} pixels. A logo needs {least} "
             "to {most} a side.")},
    RefusalSentence{
        "logo_too_narrow",
        mark("The picture in {file} has {width} × {height} pixels. As a logo it would be a mere "
             "line; please cut it to another shape.")},
    RefusalSentence{
        "logo_unreadable",
        mark("{file} is not a whole PNG or JPEG picture. Please save the logo as one.")},
    RefusalSentence{"not_a_choice",
                    mark("“{text}” is not possible here. Choose one of: {choices}.")},
    RefusalSentence{"not_a_database", mark("{file} is not a database of Granica.")},
    RefusalSentence{"not_a_table_file", mark("{file} is not a table of plain text. In the program "
                                             "that has it, choose: save as CSV.")},
    RefusalSentence{
        "not_a_text_file",
        mark("{file} is not a plain text file. Save the text as .txt and use that file.")},
    RefusalSentence{
        "page_size_without_page",
        mark("Only the unit “page” has a size of the page. Remove page_zzs, or change the "
             "unit.")},
    RefusalSentence{"pdf_unreadable", mark("The page cannot be shown: the PDF is damaged.")},
    RefusalSentence{
        "percent_or_amount",
        mark("A deposit is agreed either in percent or as an amount. Give exactly one of the"
             " two.")},
    RefusalSentence{"table_empty", mark("{file} is empty: there is not even a row of titles.")},
    RefusalSentence{"table_quote_open", mark("In {file} a quotation mark that opens in row {row} "
                                             "is never closed. Close or remove it.")},
    RefusalSentence{"table_without_rows",
                    mark("{file} has only a row of titles, and nothing below it.")},
    RefusalSentence{"template_broken", mark("The template is broken here.")},
    RefusalSentence{"template_broken.not_a_section",
                    mark("This name is a single value, so it cannot open a section.")},
    RefusalSentence{
        "template_broken.not_text",
        mark("This name is a list or a condition, so it cannot stand in the text by itself.")},
    RefusalSentence{"template_broken.unclosed_section",
                    mark("A section is opened with {{# or {{^ and not closed with {{/.")},
    RefusalSentence{"template_broken.unclosed_tag",
                    mark("A tag is opened with {{ and not closed with }}.")},
    RefusalSentence{"template_broken.unexpected_end",
                    mark("A section is closed here that is not open.")},
    RefusalSentence{"template_broken.unreadable",
                    mark("The template cannot be read as text in UTF-8.")},
    RefusalSentence{"template_broken.unsupported_tag",
                    mark("Granica does not know this kind of tag in a template.")},
    RefusalSentence{"template_is_folder",
                    mark("{file} is a folder, where the file of a template is expected.")},
    RefusalSentence{"template_missing", mark("The template {file} is missing.")},
    RefusalSentence{"template_two_tables",
                    mark("[table] stands here for the second time. A letter has one table.")},
    RefusalSentence{
        "template_unknown_name",
        mark("The template names “{name}”, which Granica does not know. Check its spelling.")},
    RefusalSentence{"template_unprintable",
                    mark("The character “{text}” cannot be printed. Remove or replace it.")},
    RefusalSentence{"template_without_body",
                    mark("A template has text below its subject; this one has none.")},
    RefusalSentence{"template_without_subject",
                    mark("A template begins with a line “Subject: …” and an empty line.")},
    RefusalSentence{
        "too_many_holidays",
        mark("A calendar lists at most {most} holidays. Take out what stands here twice, "
             "and what is no holiday.")},
    RefusalSentence{"unknown_key", mark("There is no key “{key}” here. Is “{suggestion}” meant?")},
    RefusalSentence{
        "unprintable_character",
        mark("The fonts of documents have no character “{text}” (in: {where}). Replace it.")},
    RefusalSentence{"wrong_colour",
                    mark("“{text}” is not a colour. Write it as # and six digits from 0 to f: "
                         "#1a4a6b.")},
    RefusalSentence{
        "wrong_holiday",
        mark("“{text}” is not a day of the year. Write month and day, like 05-03, or days "
             "after Easter, like easter+60.")},
    RefusalSentence{
        "wrong_year",
        mark("“{text}” is not a year. Write four digits, like 2025, or leave it empty.")},
};
}  // namespace wording
