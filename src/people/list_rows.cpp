#include "people/list_rows.h"

#include <fmt/format.h>

#include <array>
#include <charconv>

#include "base/text.h"
#include "people/events.h"

namespace domdom::people {

namespace {

constexpr size_t kNameBytesMax = 200, kPhoneBytesMax = 40, kCodeBytesMax = 60, kNotePartBytesMax = 100;
constexpr int kEarliestYear = 1800, kLatestYear = 2200;

// Up to three numbers and what stands between them.
struct Numbers {
    std::array<int64_t, 3> value{};
    std::array<size_t, 3> digits{};
    size_t count = 0;
};
std::optional<Numbers> numbers_in(std::string_view text) {
    Numbers numbers;
    for (size_t at = 0; at < text.size();) {
        const char* begin = text.data() + at;
        int64_t value = 0;
        const auto [end, fault] = std::from_chars(begin, text.data() + text.size(), value);
        if (fault == std::errc{} && *begin != '-') {
            if (numbers.count == 3) return std::nullopt;
            numbers.digits[numbers.count] = static_cast<size_t>(end - begin);
            numbers.value[numbers.count++] = value;
            at += static_cast<size_t>(end - begin);
        } else if (std::string_view("/-. ").find(text[at]) != std::string_view::npos) {
            ++at;
        } else {
            return std::nullopt;
        }
    }
    return numbers;
}

bool is_year(int64_t value) { return value >= kEarliestYear && value <= kLatestYear; }

// The day with a serial number; Excel counts a 29 February 1900 that never was.
Date serial_day(int64_t serial, bool counts_from_1904) {
    if (counts_from_1904) return make_date(1904, 1, 1).plus_days(static_cast<int>(serial));
    return make_date(1899, 12, serial < 61 ? 31 : 30).plus_days(static_cast<int>(serial));
}

// "12/25/1960" is no day: months and days are not swapped for anyone.
std::optional<Birth> full_day(int64_t year, int64_t month, int64_t day) {
    const auto date = parse_date(fmt::format("{:04}-{:02}-{:02}", year, month, day));
    if (!date) return std::nullopt;
    return Birth{static_cast<int>(year), date};
}

}  // namespace

std::optional<Birth> parse_birth(std::string_view text, bool counts_from_1904) {
    constexpr int64_t kLastSerial = 109'939;  // in 2200
    if (const size_t time = text.find(" 00:00"); time != std::string_view::npos) text = text.substr(0, time);
    const auto numbers = numbers_in(text);
    if (!numbers || numbers->count == 0) return std::nullopt;
    const auto& [first, second, third] = numbers->value;
    const bool is_decimal = numbers->count == 2 && numbers->digits[0] == 5;  // a day with its hour
    if (numbers->count == 1 || is_decimal) {
        if (is_year(first)) return Birth{static_cast<int>(first), std::nullopt};
        if (numbers->digits[0] == 8 && text.size() == 8) {  // 12031960
            return full_day(first % 10'000, first / 10'000 % 100, first / 1'000'000);
        }
        if (first <= kLatestYear || first > kLastSerial) return std::nullopt;
        const Date day = serial_day(first, counts_from_1904);
        return Birth{day.year(), day};
    }
    const int64_t year = numbers->count == 2 ? second : is_year(first) ? first : third;
    if (!is_year(year)) return std::nullopt;
    const Birth only_year{static_cast<int>(year), std::nullopt};
    if (numbers->count == 2) return first <= 12 ? std::optional(only_year) : std::nullopt;
    const int64_t day = year == first ? third : first;
    if (day == 0 || second == 0) return only_year;  // 00/00/1960: the day is not known
    return full_day(year, second, day);
}

Result<ListReader> ListReader::open(List list, const places::PlaceTree& tree, const Uuid& place,
                                    const IdentityKey& key, Date today) {
    const std::string file = list.file();
    ListReader reader(std::move(list), place, key, today);
    const auto* unit = tree.find(place, today);
    if (!unit) return invalid("this place is no unit of today", "place").as("place-ended");
    const bool names_communes = reader.columns().at.contains(Column::kCommune);
    if (unit->level != places::Level::kCommune && !names_communes)
        return invalid("this place is no commune, and no column says in which commune each person lives",
                       file, "give a commune, or say which column names it with commune=E")
            .as("no-commune");
    if (names_communes) reader.name_communes(tree);
    return reader;
}

// By code and by name, with and without its kind ("Phường Tây Hồ", "Tây Hồ"). A unit that went whole into
// another one is remembered by its old name.
void ListReader::name_communes(const places::PlaceTree& tree) {
    static constexpr std::string_view kKinds[] = {"phuong ", "xa ", "dac khu ", "thi tran "};
    const auto name = [this](const std::string& text, const Uuid& now) {
        const auto [it, is_new] = communes_.try_emplace(text, now);
        if (!is_new && it->second != now) it->second = Uuid{};
    };
    for (const auto& id : tree.subtree(place_, today_)) {
        const Uuid now = tree.counted_in(id, today_);
        const auto* unit = tree.find_latest(id);
        if (!unit || unit->level != places::Level::kCommune || !tree.find(now, today_)) continue;
        if (unit->valid_on(today_)) communes_[unit->code] = now;
        const std::string folded = fold_vietnamese(unit->name);
        name(folded, now);
        for (const auto kind : kKinds)
            if (folded.starts_with(kind)) name(folded.substr(kind.size()), now);
    }
}

const sheets::Cell* ListReader::cell_of(const sheets::Row& row, Column column) const {
    const auto it = columns().at.find(column);
    return it == columns().at.end() ? nullptr : &row.cell(it->second);
}

std::string ListReader::text_in(const sheets::Row& row, Column column) const {
    const auto* cell = cell_of(row, column);
    return cell ? normalise_vietnamese(cell->text) : std::string();
}

// What a formula shows today it may not show tomorrow, and a name it computes is nobody's.
Result<std::string> ListReader::name_in(const sheets::Row& row) const {
    std::string name;
    for (const auto column : {Column::kName, Column::kFamily, Column::kGiven}) {
        const auto* cell = cell_of(row, column);
        if (!cell) continue;
        if (cell->is_formula) {
            const std::string at = sheets::cell_name(row.number, columns().at.at(column));
            return invalid("a formula stands where a name belongs",
                           fmt::format("{}, cell {}", list_.file(), at),
                           "copy the column and paste it as values")
                .as("formula-in-name", {{"cell", at}});
        }
        const std::string part = normalise_vietnamese(cell->text);
        if (!part.empty()) name += (name.empty() ? "" : " ") + part;
    }
    return calm_capitals(normalise_vietnamese(name));
}

void ListReader::read_birth(const std::string& text, ListRow& into) const {
    const auto birth = parse_birth(text, list_.counts_from_1904());
    if (text.empty())
        into.wrong = "birth-missing";
    else if (!birth)
        into.wrong = "birth-unreadable";
    else if (!is_birth_year(birth->year, today_.year()))
        into.wrong = "birth-unlikely";
    else
        into.birth_year = birth->year, into.born = birth->day;
}

// A number loses the noughts it begins with: 001060012345 arrives as 1060012345.
void ListReader::read_identity(const sheets::Row& row, ListRow& into) const {
    std::string text = text_in(row, Column::kIdentity);
    if (text.empty()) return;
    if (cell_of(row, Column::kIdentity)->is_number) {
        if (text.size() == 10 || text.size() == 11) text.insert(0, 12 - text.size(), '0');
        if (text.size() == 8) text.insert(0, 1, '0');
    }
    const auto hash = identity_hash(key_, text);
    if (hash.ok())
        into.identity = *hash;
    else
        into.wrong = "identity-unreadable";
}

void ListReader::read_commune(const sheets::Row& row, ListRow& into) const {
    std::string text = text_in(row, Column::kCommune);
    into.commune = place_;
    if (communes_.empty()) return;
    const auto* cell = cell_of(row, Column::kCommune);
    if (cell->is_number && text.size() < 5) text.insert(0, 5 - text.size(), '0');
    const auto found = communes_.find(fold_vietnamese(text));
    if (found != communes_.end() && !found->second.is_nil())
        into.commune = found->second;
    else
        into.wrong = text.empty() ? "commune-missing" : "commune-unknown";
}

void ListReader::read_rest(const sheets::Row& row, ListRow& into) const {
    std::string phone = text_in(row, Column::kPhone);
    if (!phone.empty() && phone.size() == 9 && cell_of(row, Column::kPhone)->is_number)
        phone.insert(0, 1, '0');
    if (phone.size() > kPhoneBytesMax) into.wrong = "phone-too-long";
    if (!phone.empty()) into.phone = phone;

    into.code = text_in(row, Column::kCode);
    if (into.code.size() > kCodeBytesMax) into.wrong = "code-too-long";
    into.person = parse_uuid(text_in(row, Column::kPerson)).value_or(Uuid{});

    if (const std::string day = text_in(row, Column::kConfirmed); !day.empty()) {
        const auto read = parse_birth(day, list_.counts_from_1904());
        if (read && read->day && *read->day <= today_) into.confirmed = read->day;
        into.is_confirmed_unread = !into.confirmed;
    }

    const std::string group = text_in(row, Column::kGroup), of_class = text_in(row, Column::kClass);
    if (group.size() <= kNotePartBytesMax) into.group = group;
    if (!of_class.empty() && of_class.size() <= kNotePartBytesMax) {
        const std::string title = columns().title(Column::kClass);
        into.note = title.empty() ? of_class : title + ": " + of_class;
    }
}

Result<bool> ListReader::next(ListRow& into) {
    for (sheets::Row row; TRY(list_.next(row));) {
        into = {};
        into.number = row.number;
        into.name = TRY(name_in(row));
        const std::string birth = text_in(row, Column::kBirth);
        if (into.name.empty() && birth.empty()) continue;
        read_rest(row, into);
        read_commune(row, into);
        read_identity(row, into);
        read_birth(birth, into);
        if (fold_words(into.name).empty()) into.wrong = "name-missing";
        if (into.name.size() > kNameBytesMax) into.wrong = "name-too-long";
        return true;
    }
    return false;
}

}  // namespace domdom::people
