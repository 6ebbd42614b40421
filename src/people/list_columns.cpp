#include "people/list_columns.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "base/text.h"

namespace domdom::people {

namespace {

constexpr int64_t kHeaderRowMax = 10;
constexpr size_t kFirstRows = 40;  // enough to see whether a column only counts 1, 2, 3 …
constexpr size_t kTitlesShown = 40;
constexpr size_t kTitleBytesShown = 60;

struct Known {
    Column column;
    std::string_view key;
    std::vector<std::string_view> titles;  // folded; the surer ones first
};

const std::vector<Known>& all_known() {
    static const std::vector<Known> known = {
        {Column::kName,
         "name",
         {"ho va ten",
          "ho ten",
          "ho va ten khai sinh",
          "ho ten khai sinh",
          "ho chu dem va ten khai sinh",
          "ho chu dem va ten",
          "ho ten dem va ten",
          "ho va ten hoc sinh",
          "ho ten hoc sinh",
          "ten hoc sinh",
          "ho va ten sinh vien",
          "ho va ten nhan vien",
          "ho ten nhan vien",
          "ho va ten can bo",
          "ho ten can bo",
          "ho va ten nguoi dan",
          "ho va ten cong dan",
          "ten day du",
          "full name",
          "name",
          "nom et prenom",
          "nom et prenoms",
          "nom prenom",
          "nom complet"}},
        {Column::kFamily,
         "family",
         {"ho dem", "ho va dem", "ho va ten dem", "ho va chu dem", "ho chu dem", "ho ten dem", "ho lot",
          "ho va lot", "ho va chu lot", "ho va ten lot", "ho", "family name", "last name", "surname",
          "nom de famille", "nom"}},
        {Column::kGiven, "given", {"ten", "given name", "first name", "prenom", "prenoms"}},
        {Column::kBirth,
         "birth",
         {"ngay thang nam sinh", "ngay sinh", "nam sinh", "ngay thang sinh", "sinh ngay", "sinh nam",
          "ngay nam sinh", "ntns", "date of birth", "birth date", "birthdate", "birthday", "dob",
          "year of birth", "birth year", "date de naissance", "annee de naissance", "naissance"}},
        {Column::kPhone,
         "phone",
         {"so dien thoai",
          "sdt",
          "dien thoai",
          "so dt",
          "dt",
          "so di dong",
          "di dong",
          "dien thoai di dong",
          "so dien thoai di dong",
          "so dien thoai lien he",
          "dien thoai lien he",
          "sdt lien he",
          "phone",
          "phone number",
          "mobile",
          "mobile phone",
          "telephone",
          "tel",
          "portable",
          "numero de telephone"}},
        {Column::kIdentity,
         "id",
         {"so dinh danh ca nhan",
          "so dinh danh",
          "ma dinh danh ca nhan",
          "dinh danh ca nhan",
          "so cccd",
          "cccd",
          "so cmnd",
          "cmnd",
          "so cccd cmnd",
          "cccd cmnd",
          "so cmnd cccd",
          "cmnd cccd",
          "so can cuoc cong dan",
          "can cuoc cong dan",
          "so can cuoc",
          "can cuoc",
          "so cc",
          "so cmt",
          "chung minh nhan dan",
          "national id",
          "id number",
          "identity number",
          "identity card",
          "numero d identite",
          "carte d identite"}},
        {Column::kCommune,
         "commune",
         {"ma xa", "ma phuong", "ma xa phuong", "ma phuong xa", "ma don vi hanh chinh", "xa phuong",
          "phuong xa", "xa phuong thi tran", "xa phuong dac khu", "phuong xa dac khu", "xa", "phuong",
          "don vi hanh chinh", "commune code", "commune", "ward code", "ward"}},
        {Column::kGroup,
         "group",
         {"to dan pho",
          "thon to dan pho",
          "to dan pho thon",
          "thon",
          "thon to",
          "thon ban",
          "thon ap",
          "thon xom",
          "to",
          "tdp",
          "khu pho",
          "khu dan cu",
          "ap",
          "ban",
          "xom",
          "residential group",
          "hamlet",
          "village",
          "hameau",
          "quartier"}},
        {Column::kClass, "class", {"lop", "lop hoc", "class", "classe"}},
        {Column::kCode, "code", {"ma hoc sinh",  "ma hs",        "ma sinh vien",
                                 "ma sv",        "mssv",         "ma nhan vien",
                                 "ma nv",        "msnv",         "ma can bo",
                                 "ma cb",        "ma cong chuc", "ma vien chuc",
                                 "ma ccvc",      "ma so",        "ma dinh danh",
                                 "ma",           "so ho so",     "student id",
                                 "student code", "employee id",  "employee code",
                                 "staff id",     "code",         "matricule",
                                 "stt",          "so thu tu",    "tt"}},
        {Column::kConfirmed,
         "confirmed",
         {"ngay xac nhan", "ngay duoc xac nhan", "ngay cong nhan", "ngay kich hoat", "confirmed on",
          "date confirmed", "confirmation date", "date de confirmation"}},
        {Column::kPerson, "person", {"ma dom dom"}},
    };
    return known;
}

// "Ngày sinh (dd/mm/yyyy) *" is "ngay sinh": what tells how to fill in the column is no part of its title.
std::string fold_title(const std::string& title) {
    static const std::set<std::string_view> kAside = {"dd", "mm", "yyyy", "yy", "bat", "buoc", "neu", "co"};
    std::string folded = fold_vietnamese(title);
    for (;;) {
        const size_t space = folded.rfind(' ');
        if (space == std::string::npos || !kAside.contains(std::string_view(folded).substr(space + 1)))
            return folded;
        folded.resize(space);
    }
}

// The surest title of each kind wins, then the one further left.
std::map<Column, size_t> recognise(const sheets::Row& row) {
    std::vector<std::string> titles;
    for (const auto& cell : row.cells) titles.push_back(fold_title(cell.text));
    std::map<Column, size_t> found;
    for (const auto& known : all_known())
        for (const auto title : known.titles) {
            const auto it = std::find(titles.begin(), titles.end(), title);
            if (it == titles.end()) continue;
            found[known.column] = static_cast<size_t>(it - titles.begin());
            break;
        }
    // "Tên" alone is the whole name, and "Họ đệm" beside a whole name is not needed.
    if (!found.contains(Column::kName) && !found.contains(Column::kFamily))
        if (const auto given = found.extract(Column::kGiven)) found[Column::kName] = given.mapped();
    if (found.contains(Column::kName)) found.erase(Column::kFamily), found.erase(Column::kGiven);
    return found;
}

bool has_name(const std::map<Column, size_t>& found) {
    return found.contains(Column::kName) ||
           (found.contains(Column::kFamily) && found.contains(Column::kGiven));
}

std::optional<int64_t> integer_of(std::string_view text) {
    int64_t value = 0;
    const char* end = text.data() + text.size();
    const auto [stopped, fault] = std::from_chars(text.data(), end, value);
    if (fault != std::errc{} || stopped != end) return std::nullopt;
    return value;
}

// 1, 2, 3 …: tomorrow's list counts others so, and a key it is not.
bool is_running_number(const std::vector<sheets::Row>& rows, size_t from, size_t column) {
    std::optional<int64_t> last;
    for (size_t i = from; i < rows.size(); ++i) {
        const auto& text = rows[i].cell(column).text;
        if (text.empty()) continue;
        const auto number = integer_of(text);
        if (!number || (last && *number != *last + 1)) return false;
        last = number;
    }
    return true;
}

std::string titles_seen(const Columns& columns) {
    std::string seen;
    for (size_t i = 0; i < std::min(columns.titles.size(), kTitlesShown); ++i) {
        if (columns.titles[i].empty()) continue;
        seen +=
            fmt::format("{}{} \"{}\"", seen.empty() ? "" : ", ", sheets::column_name(i), columns.titles[i]);
    }
    return seen;
}

// Not cut within a letter.
std::string shortened(const std::string& title) {
    std::string text = normalise_vietnamese(title);
    if (text.size() <= kTitleBytesShown) return text;
    text.resize(kTitleBytesShown);
    while (!text.empty() && !is_valid_utf8(text)) text.pop_back();
    return text + "…";
}

Result<> tell(Columns& columns, const ColumnChoice& choice, const std::string& file) {
    for (const auto& [column, given] : choice.told) {
        if (given == "none") {
            columns.at.erase(column);
            continue;
        }
        std::optional<size_t> found;
        for (size_t i = 0; i < std::max<size_t>(columns.titles.size(), 100) && !found; ++i)
            if (given == sheets::column_name(i)) found = i;
        for (size_t i = 0; i < columns.titles.size() && !found; ++i)
            if (fold_vietnamese(columns.titles[i]) == fold_vietnamese(given)) found = i;
        if (!found)
            return invalid(fmt::format("there is no column \"{}\"", given), file,
                           "columns seen: " + titles_seen(columns))
                .as("no-such-column", {{"title", given}, {"seen", titles_seen(columns)}});
        columns.at[column] = *found;
    }
    if (choice.told.contains(Column::kName))
        columns.at.erase(Column::kFamily), columns.at.erase(Column::kGiven);
    return {};
}

Result<> require(const Columns& columns, const std::string& file) {
    const std::string seen = titles_seen(columns);
    const auto refuse = [&](const char* what, const char* mend) {
        return invalid(fmt::format("{}; seen: {}", what, seen.empty() ? "none" : seen), file, mend);
    };
    if (!has_name(columns.at))
        return refuse("no column of this list holds names",
                      "give one the title \"Họ và tên\", or say which with name=B")
            .as("no-name-column", {{"seen", seen}});
    if (!columns.at.contains(Column::kBirth))
        return refuse("no column of this list holds years or days of birth",
                      "give one the title \"Năm sinh\", or say which with birth=D")
            .as("no-birth-column", {{"seen", seen}});
    return {};
}

}  // namespace

std::string_view column_key(Column column) {
    for (const auto& known : all_known())
        if (known.column == column) return known.key;
    return {};
}

std::string Columns::title(Column column) const {
    const auto it = at.find(column);
    return it != at.end() && it->second < titles.size() ? titles[it->second] : std::string();
}

json::object Columns::json() const {
    json::array list;
    for (size_t i = 0; i < titles.size(); ++i) {
        json::value holds;
        for (const auto& [column, index] : at)
            if (index == i) holds = column_key(column);
        list.push_back(
            {{"column", sheets::column_name(i)}, {"title", titles[i]}, {"holds", std::move(holds)}});
    }
    return {{"header", header_row}, {"columns", std::move(list)}};
}

Result<ColumnChoice> ColumnChoice::parse(std::string_view text) {
    ColumnChoice choice;
    while (!text.empty()) {
        const auto part = text.substr(0, text.find(','));
        text.remove_prefix(std::min(text.size(), part.size() + 1));
        const size_t equals = part.find('=');
        const auto key = part.substr(0, equals);
        const auto value = equals == std::string_view::npos ? "" : part.substr(equals + 1);
        const auto known = std::find_if(all_known().begin(), all_known().end(),
                                        [&](const Known& one) { return one.key == key; });
        if (key == "header" && integer_of(value)) {
            choice.header_row = integer_of(value);
        } else if (known != all_known().end() && !value.empty()) {
            choice.told[known->column] = value;
        } else {
            return invalid(fmt::format("\"{}\" says no column", part), "columns",
                           "write it like name=B,birth=D; known are name, family, given, birth, phone, id, "
                           "commune, group, class, code and header")
                .as("no-such-column", {{"title", std::string(part)}, {"seen", ""}});
        }
    }
    return choice;
}

Result<List> List::open(std::unique_ptr<sheets::Source> source, const std::string& file,
                        const ColumnChoice& choice) {
    List list;
    list.source_ = std::move(source);
    list.file_ = file;
    for (sheets::Row row; list.first_.size() < kFirstRows && TRY(list.source_->next(row));)
        list.first_.push_back(std::move(row));
    if (list.first_.empty()) return invalid("this list has no rows", file).as("no-rows");

    Columns& columns = list.columns_;
    std::optional<size_t> header;
    for (size_t i = 0; i < list.first_.size(); ++i) {
        const auto& row = list.first_[i];
        if (choice.header_row ? row.number != *choice.header_row : row.number > kHeaderRowMax) continue;
        auto found = recognise(row);
        const bool better = !header || has_name(found) > has_name(columns.at) ||
                            (has_name(found) == has_name(columns.at) && found.size() > columns.at.size());
        if (better) header = i, columns.at = std::move(found);
    }
    if (header) {
        const auto& row = list.first_[*header];
        columns.header_row = row.number;
        for (const auto& cell : row.cells) columns.titles.push_back(shortened(cell.text));
        list.next_ = *header + 1;
    }
    if (const auto code = columns.at.find(Column::kCode); code != columns.at.end())
        if (is_running_number(list.first_, list.next_, code->second)) columns.at.erase(code);
    TRY(tell(columns, choice, file));
    TRY(require(columns, file));
    return list;
}

Result<bool> List::next(sheets::Row& row) {
    if (next_ == first_.size()) return source_->next(row);
    row = std::move(first_[next_++]);
    return true;
}

}  // namespace domdom::people
