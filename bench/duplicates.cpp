// How well duplicates are found, and how fast: invented people of whom some were enrolled twice, each second
// time with one kind of error, so that it is known which pairs are one person.
//
//   bench_duplicates PEOPLE SEED [DATED]     prints JSON; DATED of 100 records come with the day of birth
//
// Names are drawn as common as they are: family names by their shares among the Kinh (Lê Trung Hoa, "Họ và
// tên người Việt Nam", 2005), given names by a falling share (1/rank). Given names that differ in their marks
// alone (Thùy, Thụy, Thúy; Hoa, Hòa) are among them on purpose. Six people in ten gave a phone, shared by
// their household; one household in 80 has twins, half of them with given names that look alike. Where the
// day of birth is given it is another one in 5 of 100 second records; half of those born before 1960 have the
// first of January.
#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <map>
#include <random>
#include <set>

#include "base/text.h"
#include "people/likeness.h"

using domdom::people::find_alike;
using domdom::people::Likable;

namespace {

struct Share {
    const char* word;
    double share;
};
const std::vector<Share> kFamilies = {
    {"Nguyễn", 38.4}, {"Trần", 12.1}, {"Lê", 9.5},    {"Phạm", 7.0}, {"Huỳnh", 2.6}, {"Hoàng", 2.5},
    {"Phan", 4.5},    {"Vũ", 2.0},    {"Võ", 1.9},    {"Đặng", 2.1}, {"Bùi", 2.0},   {"Đỗ", 1.4},
    {"Hồ", 1.3},      {"Ngô", 1.3},   {"Dương", 1.0}, {"Lý", 0.5},   {"Đinh", 1.0},  {"Trịnh", 0.8},
    {"Mai", 0.7},     {"Đào", 0.8},   {"Lương", 0.7}, {"Đoàn", 0.7}, {"Hà", 0.6},    {"Tạ", 0.5},
    {"Cao", 0.5},     {"Lâm", 0.5},   {"Tô", 0.4},    {"Chu", 0.3}};
const std::vector<Share> kWomensMiddles = {{"Thị", 62}, {"Ngọc", 6},  {"Thu", 6}, {"Thanh", 5},
                                           {"Minh", 4}, {"Bích", 3},  {"Kim", 5}, {"Hồng", 5},
                                           {"Mỹ", 2},   {"Phương", 2}};
const std::vector<Share> kMensMiddles = {{"Văn", 48}, {"Đức", 9},  {"Hữu", 7},  {"Quang", 7}, {"Minh", 6},
                                         {"Xuân", 6}, {"Đình", 6}, {"Công", 4}, {"Ngọc", 4},  {"Thanh", 3}};
const std::vector<const char*> kWomen = {
    "Lan",   "Hương", "Hoa",    "Mai",  "Hằng", "Nga",   "Thủy",  "Hà",    "Linh",  "Thảo",
    "Trang", "Anh",   "Hạnh",   "Hiền", "Loan", "Oanh",  "Yến",   "Dung",  "Nhung", "Phương",
    "Vân",   "Liên",  "Hồng",   "Thu",  "Tâm",  "Cúc",   "Thúy",  "Thùy",  "Thụy",  "Ngân",
    "Ngọc",  "Hòa",   "Ánh",    "Lành", "Nhàn", "Sen",   "Tuyết", "Xuân",  "Bình",  "Châu",
    "Diệp",  "Duyên", "Giang",  "Hậu",  "Huệ",  "Huyền", "Khánh", "Kiều",  "Lệ",    "Lý",
    "Mỹ",    "Mơ",    "Nguyệt", "Như",  "Nụ",   "Quyên", "Quỳnh", "Sương", "Thoa",  "Thơm",
    "Tư",    "Trinh", "Trúc",   "Uyên", "Vy",   "Ái",    "Chi",   "Đào",   "Gấm",   "Hảo",
    "Hiên",  "Lương", "Miền",   "Mùi",  "Ngà",  "Nhạn",  "Thắm",  "Tý"};
const std::vector<const char*> kMen = {
    "Hùng", "Dũng",  "Bình",  "Sơn",   "Long",  "Thành", "Tuấn",  "Minh",  "Hải",  "Nam",    "Cường", "Hưng",
    "Đức",  "Tùng",  "Quân",  "Hiếu",  "Trung", "Thắng", "Hòa",   "Phúc",  "Lâm",  "Khánh",  "Toàn",  "Vinh",
    "Đạt",  "Anh",   "An",    "Ân",    "Bảo",   "Công",  "Chiến", "Dương", "Đông", "Đồng",   "Giang", "Hà",
    "Hào",  "Hậu",   "Hiệp",  "Hoàng", "Huy",   "Khang", "Khoa",  "Kiên",  "Lộc",  "Lợi",    "Luân",  "Lực",
    "Mạnh", "Nghĩa", "Nhân",  "Phong", "Phước", "Quang", "Quý",   "Quyết", "Sáng", "Tài",    "Tâm",   "Tân",
    "Tấn",  "Thái",  "Thanh", "Thạch", "Thịnh", "Thọ",   "Tiến",  "Tín",   "Trí",  "Trường", "Tú",    "Tường",
    "Văn",  "Việt",  "Vũ",    "Xuân",  "Ý",     "Định"};

const std::vector<std::string> kKinds = {"nothing",
                                         "no marks",
                                         "one mark lost",
                                         "words swapped",
                                         "one letter wrong",
                                         "middle name left out",
                                         "year off by one",
                                         "other phone, no marks",
                                         "letter wrong, year off",
                                         "no marks, year off",
                                         "moved to another commune"};

class People {
  public:
    People(uint64_t seed, int dated) : random_(seed), dated_(dated) {}

    // `count` records; `of` tells which person each is, `kinds` with which error.
    void invent(size_t count, double enrolled_twice) {
        while (records.size() < count) {
            household();
        }
        const size_t originals = records.size();
        for (size_t i = 0; i < originals; ++i)
            if (chance() < enrolled_twice) again(i);
        for (size_t i = 0; dated_ > 0 && i < records.size(); ++i)
            if (chance() * 100 < dated_) records[i].born = birthday(i);
        shuffle();
    }

    std::vector<Likable> records;
    std::vector<size_t> of;
    std::vector<int> kinds;  // -1: the first record of the person
    int never_met = 0;

  private:
    double chance() { return std::uniform_real_distribution<>(0, 1)(random_); }
    size_t below(size_t n) { return static_cast<size_t>(random_() % n); }
    std::string pick(const std::vector<Share>& list) {
        double sum = 0;
        for (const auto& one : list) sum += one.share;
        double left = chance() * sum;
        for (const auto& one : list)
            if ((left -= one.share) <= 0) return one.word;
        return list.back().word;
    }
    // The share falls with the rank, less steeply than 1/rank at its head: the commonest is borne by 5 in
    // 100.
    std::string pick(const std::vector<const char*>& list) {
        const double all = std::log(static_cast<double>(list.size() + 4) / 4);
        return list[std::min(list.size() - 1, static_cast<size_t>(4 * (std::exp(chance() * all) - 1)))];
    }
    std::string phone() { return fmt::format("09{:08}", below(100'000'000)); }

    void add(const std::string& name, int year, const std::string& number, size_t person, int kind) {
        Likable one;
        one.person = id();
        one.name = name;
        one.birth_year = year;
        one.phone = number;
        records.push_back(one);
        of.push_back(person);
        kinds.push_back(kind);
    }
    domdom::Uuid id() {
        domdom::Uuid id;
        for (auto& byte : id.bytes) byte = static_cast<uint8_t>(random_());
        return id;
    }

    domdom::Date birthday(size_t record) {
        const auto twin = twin_of_.find(of[record]);
        const auto [it, is_new] = birthdays_.try_emplace(twin == twin_of_.end() ? of[record] : twin->second);
        if (is_new) it->second = any_day();
        auto [month, day] = kinds[record] >= 0 && chance() < 0.05 ? any_day() : it->second;
        const int year = records[record].birth_year;
        if (year < 1960 && of[record] % 2 == 0) month = 1, day = 1;
        return domdom::make_date(year, month, day);
    }
    std::pair<unsigned, unsigned> any_day() {
        const auto month = 1 + static_cast<unsigned>(below(12));
        return {month, 1 + static_cast<unsigned>(below(28))};
    }

    void household() {
        const std::string family = pick(kFamilies);
        const std::string number = chance() < 0.6 ? phone() : "";
        const size_t members = 1 + below(4);
        for (size_t m = 0; m < members; ++m)
            person(family, 1935 + static_cast<int>(below(73)), number, chance() < 0.5);
        if (chance() >= 1.0 / 80) return;
        twins(family, number);
        twin_of_[of.back()] = of[of.size() - 2];
    }
    std::string person(const std::string& family, int year, const std::string& number, bool woman,
                       const std::string& middle = {}) {
        std::string between = middle.empty() ? pick(woman ? kWomensMiddles : kMensMiddles) : middle;
        // Nguyễn Thị Thu Hương: the younger, the more often.
        if (middle.empty() && chance() < (year > 1980 ? 0.5 : 0.2))
            between += std::string(" ") + pick(woman ? kWomen : kMen);
        const std::string name = fmt::format("{} {} {}", family, between, pick(woman ? kWomen : kMen));
        add(name, year, number, people_++, -1);
        return name;
    }
    void twins(const std::string& family, const std::string& number) {
        const int year = 1960 + static_cast<int>(below(48));
        if (chance() < 0.5) {
            static const std::vector<std::pair<const char*, const char*>> kAlike = {
                {"Anh", "Ánh"}, {"Long", "Lộc"}, {"Thủy", "Thúy"},
                {"Hà", "Hải"},  {"Sơn", "Sang"}, {"Hùng", "Hưng"}};
            const auto& [one, two] = kAlike[below(kAlike.size())];
            const std::string middle = pick(kMensMiddles);
            add(fmt::format("{} {} {}", family, middle, one), year, number, people_++, -1);
            add(fmt::format("{} {} {}", family, middle, two), year, number, people_++, -1);
            return;
        }
        const std::string middle = pick(kWomensMiddles);
        const std::string first = person(family, year, number, true, middle);
        while (person(family, year, number, true, middle) == first) {
            records.pop_back();
            of.pop_back();
            kinds.pop_back();
        }
    }

    void again(size_t i) {
        const Likable first = records[i];
        const int kind = static_cast<int>(below(kKinds.size()));
        std::string name = first.name;
        int year = first.birth_year;
        std::string number = chance() < 0.6 ? first.phone : "";
        if (kind == 1 || kind == 7 || kind == 9) name = bare(name);
        if (kind == 2) name = lose_a_mark(name);
        if (kind == 3) name = swap_words(name);
        if (kind == 4 || kind == 8) name = mistype(name);
        if (kind == 5) name = leave_out_middle(name);
        if (kind == 6 || kind == 8 || kind == 9) year += below(2) ? 1 : -1;
        if (kind == 7) number = phone();
        add(name, year, number, of[i], kind);
        // Lives elsewhere: compared where the phone is the same (people/duplicates.cpp), otherwise never met.
        if (kind == 10 && number.empty()) {
            records.pop_back();
            of.pop_back();
            kinds.pop_back();
            ++never_met;
        }
    }
    // Without marks, as from a keyboard without Vietnamese; capitals stay.
    static std::string bare(const std::string& name) {
        std::string folded = domdom::fold_vietnamese(name);
        bool first = true;
        for (char& c : folded) {
            if (first && c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
            first = c == ' ';
        }
        return folded;
    }
    std::string lose_a_mark(const std::string& name) {
        auto words = split(name);
        for (int tries = 0; tries < 20; ++tries) {
            auto& word = words[below(words.size())];
            if (bare(word) == word) continue;
            word = bare(word);
            break;
        }
        return join(words);
    }
    std::string swap_words(const std::string& name) {
        auto words = split(name);
        std::rotate(words.begin(), words.begin() + static_cast<long>(1 + below(words.size() - 1)),
                    words.end());
        return join(words);
    }
    std::string leave_out_middle(const std::string& name) {
        auto words = split(name);
        words.erase(words.begin() + static_cast<long>(1 + below(words.size() - 2)));
        return join(words);
    }
    // One slip in one word: a letter more, less, other, or two changed places. A letter with its marks is hit
    // as often as one without.
    std::string mistype(const std::string& name) {
        auto words = split(name);
        auto& word = words[below(words.size())];
        std::vector<std::string> letters;
        for (size_t at = 0; at < word.size();) {
            size_t size = 1;
            while (at + size < word.size() && (static_cast<uint8_t>(word[at + size]) & 0xc0) == 0x80) ++size;
            letters.push_back(word.substr(at, size));
            at += size;
        }
        const size_t at = below(letters.size());
        const std::string other(1, static_cast<char>('a' + below(26)));
        switch (below(4)) {
            case 0:
                letters.insert(letters.begin() + static_cast<long>(at), other);
                break;
            case 1:
                if (letters.size() > 2)
                    letters.erase(letters.begin() + static_cast<long>(at));
                else
                    letters.push_back(other);
                break;
            case 2:
                letters[at] = other;
                break;
            default:
                if (at + 1 < letters.size())
                    std::swap(letters[at], letters[at + 1]);
                else
                    letters.push_back(other);
        }
        word.clear();
        for (const auto& letter : letters) word += letter;
        return join(words);
    }
    static std::vector<std::string> split(const std::string& name) {
        std::vector<std::string> words(1);
        for (char c : name)
            if (c == ' ')
                words.emplace_back();
            else
                words.back() += c;
        return words;
    }
    static std::string join(const std::vector<std::string>& words) {
        std::string name;
        for (const auto& word : words) name += (name.empty() ? "" : " ") + word;
        return domdom::normalise_vietnamese(name);
    }
    void shuffle() {
        std::vector<size_t> order(records.size());
        for (size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::shuffle(order.begin(), order.end(), random_);
        People other(0, 0);
        for (const size_t i : order) {
            other.records.push_back(std::move(records[i]));
            other.of.push_back(of[i]);
            other.kinds.push_back(kinds[i]);
        }
        records = std::move(other.records);
        of = std::move(other.of);
        kinds = std::move(other.kinds);
    }

    std::mt19937_64 random_;
    int dated_;
    size_t people_ = 0;
    std::map<size_t, size_t> twin_of_;
    std::map<size_t, std::pair<unsigned, unsigned>> birthdays_;  // of each person
};

// domdom::people::kSureFrom of people.h, which needs the store.
constexpr double kSureFrom = 2;

double cpu_s() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3 && argc != 4) {
        fmt::print(stderr, "usage: bench_duplicates PEOPLE SEED [DATED]\n");
        return 2;
    }
    People people(std::strtoull(argv[2], nullptr, 10),
                  argc == 4 ? static_cast<int>(std::strtol(argv[3], nullptr, 10)) : 0);
    people.invent(std::strtoull(argv[1], nullptr, 10), 0.03);

    const double cpu_before = cpu_s();
    const auto before = std::chrono::steady_clock::now();
    const auto found = find_alike(people.records);
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
    const double cpu = cpu_s() - cpu_before;

    std::map<size_t, std::vector<size_t>> records_of;
    for (size_t i = 0; i < people.of.size(); ++i) records_of[people.of[i]].push_back(i);
    std::vector<int> all(kKinds.size()), hit(kKinds.size());
    for (const auto& kind : people.kinds)
        if (kind >= 0) ++all[static_cast<size_t>(kind)];
    all.back() += people.never_met;
    int right = 0, sure = 0, sure_right = 0;
    for (const auto& one : found) {
        const bool same = people.of[one.one] == people.of[one.two];
        right += same;
        if (one.weight >= kSureFrom) ++sure, sure_right += same;
        if (same) ++hit[static_cast<size_t>(std::max(people.kinds[one.one], people.kinds[one.two]))];
    }
    int pairs = 0;
    for (const int count : all) pairs += count;
    fmt::print(
        R"({{"records":{},"duplicates":{},"asked":{},"right":{},"sure":{},"sureRight":{},"wall":{:.3f},"cpu":{:.3f},)"
        R"("recall":{{)",
        people.records.size(), pairs, found.size(), right, sure, sure_right, wall, cpu);
    for (size_t kind = 0; kind < kKinds.size(); ++kind)
        fmt::print(R"({}"{}":{:.3f})", kind ? "," : "", kKinds[kind],
                   all[kind] ? static_cast<double>(hit[kind]) / all[kind] : 1.0);
    fmt::print("}}}}\n");
}
