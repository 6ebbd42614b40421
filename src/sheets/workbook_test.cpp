#include <gtest/gtest.h>

#include "sheets/rows.h"
#include "sheets/test_workbook.h"
#include "sheets/write.h"
#include "sheets/xml.h"

namespace domdom::sheets {

namespace {

Result<std::vector<Row>> read_all(const std::string& bytes, const std::string& sheet = {},
                                  const Limits& limits = {}) {
    const auto source = TRY(open_source(bytes, "list.xlsx", sheet, limits));
    std::vector<Row> rows;
    for (Row row; TRY(source->next(row));) rows.push_back(row);
    return rows;
}

std::string error_of(const Result<std::vector<Row>>& read) {
    return read.ok() ? "read without an error" : read.error().line();
}

}  // namespace

TEST(Workbook, Shared_and_inline_texts_numbers_and_gaps_are_read_as_they_are_shown) {
    const auto rows = read_all(workbook(
        R"(<row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t>Lê </t><r><t>Hoa</t></r></is></c></row>)"
        R"(<row r="5"><c r="B5"><v>9.12345678E8</v></c><c r="D5"><f>A1&amp;"x"</f><v>kept</v></c></row>)",
        R"(<si><t>một</t></si><si><r><t>Nguyễn</t></r><r><t> Lan</t></r><rPh><t>phonetic</t></rPh></si>)"));
    ASSERT_TRUE(rows.ok()) << rows.error().line();
    ASSERT_EQ(rows->size(), 2u);
    const auto& [first, second] = std::tie((*rows)[0], (*rows)[1]);
    EXPECT_EQ(first.number, 2);
    EXPECT_EQ(first.cell(0).text, "Nguyễn Lan");
    EXPECT_EQ(first.cell(1).text, "");
    EXPECT_EQ(first.cell(2).text, "Lê Hoa");
    EXPECT_EQ(second.number, 5);
    EXPECT_EQ(second.cell(1).text, "912345678");
    EXPECT_TRUE(second.cell(1).is_number);
    EXPECT_TRUE(second.cell(3).is_formula);
    EXPECT_EQ(second.cell(3).text, "kept");
}

TEST(Workbook, A_sheet_is_found_by_its_name_and_another_name_is_refused_with_those_there_are) {
    const auto bytes = workbook(R"(<row r="1"><c r="A1" t="str"><v>x</v></c></row>)");
    EXPECT_EQ(read_all(bytes, "Danh sách")->size(), 1u);
    EXPECT_EQ(error_of(read_all(bytes, "Tổ 5")),
              "list.xlsx: this workbook has no sheet of that name (it has: Danh sách)");
}

TEST(Workbook, Its_dates_may_count_from_1904) {
    const auto bytes = workbook("", "", R"(<workbookPr date1904="1"/>)");
    EXPECT_TRUE((*open_source(bytes, "list.xlsx", ""))->counts_from_1904());
    const auto usual = workbook("");
    EXPECT_FALSE((*open_source(usual, "list.xlsx", ""))->counts_from_1904());
}

TEST(Workbook, A_bomb_is_refused_before_it_is_unpacked) {
    const std::string spaces(40 * 1024 * 1024, ' ');
    const std::string refusal =
        "list.xlsx: this workbook unpacks to far more than a list needs (copy the list alone into a new "
        "workbook)";
    EXPECT_EQ(error_of(read_all(workbook(spaces))), refusal);
    EXPECT_EQ(read_all(workbook("", spaces)).error().code, Code::kTooLarge);
    Limits small;
    small.unpacked_bytes_max = 1024 * 1024;
    EXPECT_EQ(error_of(read_all(workbook(spaces.substr(0, 2 << 20)), "", small)), refusal);
}

TEST(Workbook, Too_many_texts_are_refused) {
    Limits small;
    small.shared_bytes_max = 1024 * 1024;
    std::string shared;
    for (int i = 0; i < 100'000; ++i) shared += "<si><t>Nguyễn Thị số " + std::to_string(i) + "</t></si>";
    EXPECT_EQ(error_of(read_all(workbook("", shared), "", small)),
              "list.xlsx: this workbook holds more than 1 MB of text (cut it into several files)");
}

// Each of these is a small file: a few kB on the way, some hundred MB once they are read.
TEST(Workbook, What_would_fill_the_memory_is_refused) {
    const std::string damaged =
        "list.xlsx: this workbook is damaged or cut short (open it in Excel and save it again)";
    std::string within, names, relations;
    for (int i = 0; i < 100'000; ++i) {
        within += "<a>";
        names += "<a" + std::to_string(i) + "/>";
        relations += "<Relationship Id=\"" + std::to_string(i) + "\" Target=\"a\"/>";
    }
    EXPECT_EQ(error_of(read_all(workbook(within))), damaged);
    EXPECT_EQ(error_of(read_all(workbook(names))), damaged);
    EXPECT_EQ(error_of(read_all(workbook("<a b=\"" + std::string(kXmlBytesMax, ' ') + "\"/>"))), damaged);

    const std::string too_much =
        "list.xlsx: this workbook unpacks to far more than a list needs (copy the list alone into a new "
        "workbook)";
    auto parts = workbook_parts("");
    parts["xl/_rels/workbook.xml.rels"] = "<Relationships>" + relations + relations + "</Relationships>";
    EXPECT_EQ(error_of(read_all(zip(parts))), too_much);
    EXPECT_EQ(error_of(read_all(workbook("", "", std::string(5 * 1024 * 1024, ' ')))), too_much);

    std::string empty_texts;
    for (int i = 0; i < 300'000; ++i) empty_texts += "<si/>";
    Limits small;
    small.shared_bytes_max = 1024 * 1024;
    EXPECT_EQ(read_all(workbook("", empty_texts), "", small).error().code, Code::kTooLarge);
}

TEST(Workbook, A_letter_that_was_damaged_on_the_way_is_noticed) {
    auto parts = workbook_parts(R"(<row r="1"><c r="A1" t="str"><v>Lan</v></c></row>)");
    std::string bytes = zip(parts, false);
    ASSERT_TRUE(read_all(bytes).ok());
    bytes[bytes.find("Lan")] = 'T';
    EXPECT_EQ(error_of(read_all(bytes)),
              "list.xlsx: this workbook is damaged or cut short (open it in Excel and save it again)");
}

TEST(Workbook, A_row_comes_after_the_one_before_it) {
    const std::string cell = R"(<c t="str"><v>x</v></c></row>)";
    EXPECT_EQ(error_of(read_all(workbook("<row r=\"2\">" + cell + "<row r=\"2\">" + cell))),
              "list.xlsx, cell A2: this row does not come after the one before it");
    EXPECT_EQ(error_of(read_all(workbook("<row r=\"7\">" + cell + "<row r=\"3\">" + cell))),
              "list.xlsx, cell A3: this row does not come after the one before it");
}

TEST(Workbook, What_declares_entities_is_not_read) {
    auto parts = std::map<std::string, std::string>{
        {"xl/workbook.xml",
         R"(<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><workbook>&b;</workbook>)"}};
    EXPECT_EQ(error_of(read_all(zip(parts))),
              "list.xlsx: this workbook is damaged or cut short (open it in Excel and save it again)");
}

TEST(Workbook, Each_wrong_file_is_named_in_one_line) {
    using namespace std::literals;
    EXPECT_EQ(error_of(read_all("PK\3\4 and nothing more")),
              "list.xlsx: this workbook is damaged or cut short (open it in Excel and save it again)");
    EXPECT_EQ(error_of(read_all(zip({{"readme.txt", "x"}}))),
              "list.xlsx: this is a ZIP file, but no Excel workbook (give an .xlsx or .csv file)");
    EXPECT_EQ(error_of(read_all("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0k\0"s)),
              "list.xlsx: this is an old Excel workbook (.xls) (save it as .xlsx or as CSV in UTF-8)");
    EXPECT_EQ(
        error_of(
            read_all("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s)),
        "list.xlsx: this workbook is locked with a password (open it, take the password away and save it "
        "again)");
    EXPECT_EQ(error_of(read_all("\xff\xfeH\0"s)),
              "list.xlsx: this is UTF-16, not UTF-8 (save the file as CSV in UTF-8)");
    EXPECT_EQ(
        error_of(read_all("H\xf4\xf2 t\xean\n")),
        "list.xlsx:1, column 1: this is not UTF-8 but windows-1258, an older encoding (save the file as "
        "CSV in UTF-8)");
    EXPECT_EQ(error_of(read_all("")), "list.xlsx: the file is empty");
}

TEST(Workbook, A_cut_file_is_recognised_wherever_it_is_cut) {
    std::string rows;
    for (int i = 1; i < 300; ++i)
        rows += "<row><c t=\"str\"><v>Nguyễn " + std::to_string(i * 7919) + "</v></c></row>";
    const auto whole = workbook(rows);
    for (size_t size = 4; size < whole.size(); size += 97)
        EXPECT_FALSE(read_all(whole.substr(0, size)).ok()) << size;
}

TEST(Workbook, A_cell_that_names_no_text_is_named_itself) {
    EXPECT_EQ(error_of(read_all(workbook(R"(<row r="3"><c r="B3" t="s"><v>7</v></c></row>)"))),
              "list.xlsx, cell B3: this cell names a text that the workbook does not have");
}

TEST(Rows, Columns_may_stand_apart_by_comma_semicolon_or_tab) {
    for (const char* mark : {",", ";", "\t"}) {
        const auto rows = read_all(std::string("\xef\xbb\xbfHọ tên") + mark + "Năm sinh\r\nLan" + mark +
                                   "\"19" + mark + "60\"\r\n\r\n" + mark + mark + "\r\n");
        ASSERT_TRUE(rows.ok()) << rows.error().line();
        ASSERT_EQ(rows->size(), 2u);
        EXPECT_EQ((*rows)[1].number, 2);
        EXPECT_EQ((*rows)[1].cell(1).text, std::string("19") + mark + "60");
    }
}

TEST(Rows, Columns_are_named_as_a_spreadsheet_names_them) {
    EXPECT_EQ(column_name(0), "A");
    EXPECT_EQ(column_name(25), "Z");
    EXPECT_EQ(column_name(26), "AA");
    EXPECT_EQ(column_name(701), "ZZ");
    EXPECT_EQ(cell_name(12, 27), "AB12");
}

TEST(Write, What_is_written_reads_back_and_no_cell_is_computed) {
    const std::vector<std::string> row = {"Lê \"Hoa\", chị", "=1+1", "0912345678", "-5", "", "hai\ndòng"};
    for (const auto format : {Format::kCsv, Format::kXlsx}) {
        const auto sheet = make_sheet(format, "Danh sách");
        sheet->add(row);
        const auto bytes = sheet->finish();
        ASSERT_TRUE(bytes.ok()) << bytes.error().line();
        const auto rows = read_all(*bytes);
        ASSERT_TRUE(rows.ok()) << rows.error().line();
        ASSERT_EQ(rows->size(), 1u);
        for (size_t i = 0; i < row.size(); ++i) {
            EXPECT_EQ((*rows)[0].cell(i).text, row[i]);
            EXPECT_FALSE((*rows)[0].cell(i).is_formula);
        }
    }
}

}  // namespace domdom::sheets
