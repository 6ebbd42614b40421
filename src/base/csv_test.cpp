#include "base/csv.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace domdom {

namespace {

using Fields = std::vector<std::string>;

Error error_of(std::string_view text, const CsvLimits& limits = {}) {
    const auto table = parse_csv(text, "a.csv", limits);
    EXPECT_FALSE(table.ok());
    return table.ok() ? Error{} : table.error();
}

std::string quoted(const std::string& field) {
    std::string out = "\"";
    for (char c : field) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

}  // namespace

TEST(Csv, Reads_a_byte_order_mark_both_line_ends_and_a_last_line_without_one) {
    const auto table = *parse_csv("\xef\xbb\xbfMã,Tên\r\n01,Hà Nội\n\r\n22,Quảng Ninh", "a.csv");
    EXPECT_EQ(table.header, (Fields{"Mã", "Tên"}));
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0].fields, (Fields{"01", "Hà Nội"}));
    EXPECT_EQ(table.rows[0].number, 2);
    EXPECT_EQ(table.rows[1].fields, (Fields{"22", "Quảng Ninh"}));
    EXPECT_EQ(table.rows[1].number, 4);
    EXPECT_EQ(table.column("Tên"), 1u);
    EXPECT_FALSE(table.column("Name").has_value());
}

TEST(Csv, Quotes_hold_commas_line_ends_and_doubled_quotes) {
    const auto table = *parse_csv("a,b\n\"x, \"\"y\"\"\nz\",\"\"\n", "a.csv");
    EXPECT_EQ(table.rows[0].fields, (Fields{"x, \"y\"\nz", ""}));
}

TEST(Csv, A_header_is_compared_in_its_normal_form) {
    EXPECT_EQ(parse_csv(" Ma\u0303 ,b\n", "a.csv")->header[0], "Mã");
}

TEST(Csv, What_cannot_be_read_is_named_with_file_row_and_mend) {
    EXPECT_EQ(error_of("a,b\n1,\"cut").line(),
              "a.csv:2: a quoted field is not closed (the file may be cut short; save it again)");
    EXPECT_EQ(
        error_of("a,b\n1,2\n3\n").line(),
        "a.csv:3: this row has 1 columns, the header has 2 (a comma inside a text needs quotes around the "
        "text)");
    EXPECT_EQ(error_of("a,b\n1,x\"y\n").where, "a.csv:2");
    EXPECT_EQ(error_of("a,b\n1,\"x\"y\n").where, "a.csv:2");
    EXPECT_EQ(error_of(std::string_view("a,b\n1,\0\n", 8)).what, "a zero byte stands in the text");
    EXPECT_EQ(error_of("a,b\n1,\xff\n").line(),
              "a.csv:2, column 2: this is not UTF-8 (save the file as CSV in UTF-8)");
    EXPECT_EQ(error_of("").line(), "a.csv: the file is empty");
    EXPECT_EQ(error_of("a;b\n1;2\n").mend, "separate the columns by commas");
    EXPECT_EQ(error_of("a,a\n1,2\n").what, "the column \"a\" is there twice");
    EXPECT_EQ(read_csv_file("/nowhere/a.csv").error().code, Code::kNotFound);
    EXPECT_EQ(read_csv_file("/").error().what, "this is a folder");
}

TEST(Csv, Limits_hold) {
    EXPECT_FALSE(error_of("a\n12345\n", {.field_bytes_max = 4}).what.empty());
    EXPECT_EQ(error_of("a\n1\n2\n", {.rows_max = 1}).where, "a.csv:3");
    EXPECT_EQ(error_of("a,b,c\n", {.columns_max = 2}).where, "a.csv:1");
}

RC_GTEST_PROP(Csv, Any_text_in_quotes_comes_back_as_it_was, ()) {
    const auto character = rc::gen::element<char>('a', '"', ',', '\n', '\r', ' ', ';');
    const auto field = rc::gen::container<std::string>(character);
    const auto rows =
        *rc::gen::container<std::vector<std::pair<std::string, std::string>>>(rc::gen::pair(field, field));
    std::string text = "x,y\n";
    for (const auto& [x, y] : rows) text += quoted(x) + "," + quoted(y) + "\r\n";
    const auto table = parse_csv(text, "a.csv");
    RC_ASSERT(table.ok());
    RC_ASSERT(table->rows.size() == rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        RC_ASSERT(table->rows[i].fields == (Fields{rows[i].first, rows[i].second}));
}

RC_GTEST_PROP(Csv, Any_bytes_are_read_or_refused, (const std::string& bytes)) {
    static_cast<void>(parse_csv(bytes, "a.csv").ok());
}

TEST(Csv, What_is_not_UTF_8_is_called_by_its_name) {
    EXPECT_EQ(error_of(std::string_view("\xff\xfe"
                                        "a\0,\0",
                                        6))
                  .line(),
              "a.csv: this is UTF-16, not UTF-8 (save the file as CSV in UTF-8)");
    EXPECT_EQ(error_of(std::string_view("\xfe\xff\0a\0,", 6)).what, "this is UTF-16, not UTF-8");
    EXPECT_EQ(error_of("PK\x03\x04").what, "this is an Excel workbook or ZIP file, not UTF-8");
    // "Hà Nội" as windows-1258 writes it: à in one byte, ộ as ô and a dot below.
    EXPECT_EQ(error_of("a,b\n01,H\xe0 N\xf4\xf2i\n").what,
              "this is not UTF-8 but windows-1258, an older encoding");
    // French in Latin-1 has the same bytes as letters: not after a vowel, so nothing is claimed.
    EXPECT_EQ(error_of("a,b\n1,\xd2 l'\xe9t\xe9\n").what, "this is not UTF-8");
}

}  // namespace domdom
