#include "people/likeness.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <optional>
#include <unordered_map>

#include "base/text.h"

namespace domdom::people {

namespace {

// How often two records of one person differ so. Set from people invented with another seed than those that
// bench/duplicates.cpp measures with.
constexpr double kNameSame = 0.75;
constexpr double kBare = 0.10;         // one of the two was typed without any marks
constexpr double kSwapped = 0.04;      // the words in another order
constexpr double kWordLeftOut = 0.03;  // a middle name
constexpr double kTypo = 0.05 / 60;    // one letter, of about 60 slips that a word allows
constexpr double kMarkLeftOut = 0.01;  // of one word, where the others have theirs
constexpr double kOtherWord = 0.0002;  // or other marks: Thùy and Thụy are two names
// Who shares a rare family name within a commune is a relative, and relatives are named alike: where the
// given name differs, the other words say at most so much.
constexpr double kRelatives = 9;
// A word that more than one in 128 bears is no slip of the pen: Thị and Thu.
constexpr double kKnown = 7;
constexpr double kSameYear = 0.92, kNextYear = 0.03, kOtherYear = 0.02;
constexpr double kYears = 70;  // among how many birth years people spread
// Of two days of birth, within the year: day or month wrong, or one taken for the other; wholly another.
constexpr double kSameDay = 0.90, kDaySlip = 0.06, kOtherDay = 0.04;
constexpr double kDaySlipByChance = 1.0 / 12 + 1.0 / 30;
// Those of a household share their phone, and twins all but the given name: where it differs within a
// household, twins are likelier than a slip of the pen (one birth in 80; one enrolment in 2 000).
constexpr double kSamePhone = 11, kTwinsPhone = -5, kOtherPhone = -1.5;
constexpr double kSameHash = 40, kOtherHash = -12;
constexpr double kEnrolledTwice = 0.03;  // of all people: the odds to begin with

// A larger block tells nothing apart (a list where everyone was born in 1970): it is passed over.
constexpr size_t kBlockMax = 1'500;

// How common the commonest words are in the country; the more people are compared, the less it matters.
struct Common {
    const char* word;
    double share;
};
constexpr Common kCommon[] = {{"nguyen", 0.38}, {"thi", 0.35},   {"van", 0.25},   {"tran", 0.12},
                              {"le", 0.10},     {"pham", 0.07},  {"hoang", 0.05}, {"huynh", 0.05},
                              {"phan", 0.04},   {"vu", 0.04},    {"ngoc", 0.05},  {"minh", 0.05},
                              {"thanh", 0.04},  {"duc", 0.03},   {"thu", 0.03},   {"xuan", 0.03},
                              {"hong", 0.03},   {"quang", 0.03}, {"anh", 0.03},   {"huu", 0.02}};
constexpr double kRareShare = 0.003;
constexpr double kPriorPeople = 500;  // the country's shares weigh as much as so many people

struct Word {
    std::string marked, folded;
    double rarity = 0, folded_rarity = 0;  // log2(1 / share) of it, and of everything that folds to it
};

struct Name {
    std::vector<const Word*> words;
    bool is_bare = true;
};

double rarity_of(const std::string& folded, double bearers, double people) {
    double share = kRareShare;
    for (const auto& common : kCommon)
        if (folded == common.word) share = common.share;
    return -std::log2((bearers + kPriorPeople * share) / (people + kPriorPeople));
}

std::vector<std::string> split(const std::string& name) {
    std::vector<std::string> words;
    for (size_t begin = 0; begin < name.size();) {
        const size_t end = std::min(name.find(' ', begin), name.size());
        if (end > begin) words.push_back(name.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

// Every name taken apart into words that know how common they are.
class Names {
  public:
    explicit Names(const std::vector<Likable>& people) {
        std::unordered_map<std::string, double> marked, folded;
        for (const auto& person : people) names_.push_back(read(person.name, marked, folded));
        const auto all = static_cast<double>(people.size());
        for (auto& [key, word] : words_) {
            word.folded_rarity = rarity_of(word.folded, folded[word.folded], all);
            // Of those that fold to it, the share that is written so.
            word.rarity = word.folded_rarity - std::log2((marked[key] + 1) / (folded[word.folded] + 2));
        }
    }
    const Name& operator[](size_t i) const { return names_[i]; }

  private:
    Name read(const std::string& text, std::unordered_map<std::string, double>& marked,
              std::unordered_map<std::string, double>& folded) {
        Name name;
        for (auto& part : split(lower_vietnamese(text))) {
            const auto [it, added] = words_.try_emplace(part);
            if (added) it->second = {part, fold_vietnamese(part), 0, 0};
            ++marked[part];
            ++folded[it->second.folded];
            name.is_bare = name.is_bare && compare_marks(part, it->second.folded) == Marks::kSame;
            name.words.push_back(&it->second);
        }
        return name;
    }

    std::unordered_map<std::string, Word> words_;
    std::vector<Name> names_;
};

// One letter more, less, other, or two changed places.
bool is_one_slip(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1 || a.size() < 2) return false;
    size_t begin = 0;
    while (begin < a.size() && a[begin] == b[begin]) ++begin;
    const auto rest_of = [](std::string_view text, size_t from) {
        return text.substr(std::min(from, text.size()));
    };
    if (a.size() < b.size()) return rest_of(a, begin) == rest_of(b, begin + 1);
    if (rest_of(a, begin + 1) == rest_of(b, begin + 1)) return true;
    return begin + 1 < a.size() && a[begin] == b[begin + 1] && a[begin + 1] == b[begin] &&
           rest_of(a, begin + 2) == rest_of(b, begin + 2);
}

// Two names word by word; `bare` when marks cannot be compared, since one of the names has none.
class Compared {
  public:
    Compared(const Name& one, const Name& two) : bare_(one.is_bare || two.is_bare), one_(one), two_(two) {}

    struct Weight {
        double value;
        bool given_agrees;  // the last word of each, in whatever order they stand
    };
    Weight weight() const {
        const auto& a = one_.words;
        const auto& b = two_.words;
        const double state = std::log2(bare_ && one_.is_bare != two_.is_bare ? kBare : kNameSame);
        if (a.size() == b.size()) {
            std::vector<size_t> order(a.size());
            for (size_t i = 0; i < order.size(); ++i) order[i] = i;
            const auto straight = in_order(order);
            match(order);
            const auto swapped = in_order(order);
            const double value = swapped.value + std::log2(kSwapped);
            if (value > straight.value) return {value + state, swapped.given_agrees};
            return {straight.value + state, straight.given_agrees};
        }
        if (a.size() + 1 == b.size()) return with_word_left_out(a, b, state);
        if (b.size() + 1 == a.size()) return with_word_left_out(b, a, state);
        return kOther;
    }

  private:
    static inline const Weight kOther{std::log2(kOtherWord), false};

    bool agree(const Word& a, const Word& b) const { return bare_ ? a.folded == b.folded : &a == &b; }
    double rarity(const Word& word) const { return bare_ ? word.folded_rarity : word.rarity; }

    // The second name's words in an order that agrees with the first's in as many places as it can.
    void match(std::vector<size_t>& order) const {
        for (size_t i = 0; i < order.size(); ++i)
            for (size_t k = 0; k < order.size(); ++k)
                if (agree(*one_.words[i], *two_.words[order[k]]) &&
                    !agree(*one_.words[k], *two_.words[order[k]]))
                    std::swap(order[i], order[k]);
    }

    Weight in_order(const std::vector<size_t>& order) const {
        Weight sum{0, true};
        double difference = 0;
        int differing = 0;
        for (size_t i = 0; i < order.size(); ++i) {
            const Word& a = *one_.words[i];
            const Word& b = *two_.words[order[i]];
            if (agree(a, b)) {
                sum.value += rarity(a);
            } else if (++differing == 1) {
                difference = weight_of_difference(a, b);
                sum.given_agrees = i + 1 != order.size();
            } else {
                return kOther;
            }
        }
        if (!sum.given_agrees) sum.value = std::min(sum.value, kRelatives);
        sum.value += difference;
        return sum;
    }

    double weight_of_difference(const Word& a, const Word& b) const {
        const double rarer = std::max(rarity(a), rarity(b));
        const bool same_letters = a.folded == b.folded;
        if (same_letters && compare_marks(a.marked, b.marked) == Marks::kMissing)
            return std::log2(kMarkLeftOut) + rarer;
        if (!same_letters && rarer > kKnown && is_one_slip(a.folded, b.folded))
            return std::log2(kTypo) + rarer;
        return std::log2(kOtherWord);
    }

    // Family and given name are never left out.
    Weight with_word_left_out(const std::vector<const Word*>& less, const std::vector<const Word*>& more,
                              double state) const {
        if (less.size() < 2 || !agree(*less.front(), *more.front()) || !agree(*less.back(), *more.back()))
            return kOther;
        Weight sum{state + std::log2(kWordLeftOut), true};
        for (size_t i = 0, left_out = 0; i < less.size(); ++i) {
            while (left_out < 2 && !agree(*less[i], *more[i + left_out])) ++left_out;
            if (left_out == 2) return kOther;
            sum.value += rarity(*less[i]);
        }
        return sum;
    }

    bool bare_;
    const Name& one_;
    const Name& two_;
};

double weigh_years(int a, int b) {
    if (a == b) return std::log2(kSameYear * kYears);
    return std::abs(a - b) == 1 ? std::log2(kNextYear / 2 * kYears) : std::log2(kOtherYear);
}

// How common each day of the year is among birthdays here: where papers knew the year alone, it is the first
// of January for half of the old.
class Birthdays {
  public:
    explicit Birthdays(const std::vector<Likable>& people) {
        for (const auto& person : people)
            if (person.born) ++all_, ++of_[place_of(day_of(*person.born))];
    }
    double weigh(std::optional<Date> a, std::optional<Date> b) const {
        if (!a || !b) return 0;
        const auto one = day_of(*a), two = day_of(*b);
        if (place_of(one) == place_of(two))
            return std::log2(kSameDay * (all_ + 365) / (of_[place_of(one)] + 1));
        const bool is_slip =
            one.month() == two.month() || one.day() == two.day() ||
            (unsigned{one.month()} == unsigned{two.day()} && unsigned{one.day()} == unsigned{two.month()});
        return std::log2(is_slip ? kDaySlip / kDaySlipByChance : kOtherDay / (1 - kDaySlipByChance));
    }

  private:
    static std::chrono::year_month_day day_of(Date date) {
        return std::chrono::sys_days(std::chrono::days(date.days));
    }
    static size_t place_of(std::chrono::year_month_day day) {
        return unsigned{day.month()} * 32 + unsigned{day.day()};
    }
    double all_ = 0;
    std::array<double, size_t{13} * 32> of_{};
};

// Digits, with the country's code as the zero that stands for it: "+84 912 345 678" is "0912345678".
std::string digits_of(const std::string& phone) {
    std::string digits;
    for (char c : phone)
        if (c >= '0' && c <= '9') digits += c;
    if (digits.starts_with("84") && digits.size() > 10) digits.replace(0, 2, "0");
    return digits.size() < 8 ? std::string{} : digits;
}

double weigh_hashes(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (a.empty() || b.empty()) return 0;
    for (const auto& hash : a)
        if (std::find(b.begin(), b.end(), hash) != b.end()) return kSameHash;
    return kOtherHash;
}

class Finder {
  public:
    explicit Finder(const std::vector<Likable>& people)
        : people_(people), names_(people), birthdays_(people) {
        for (const auto& person : people) phones_.push_back(digits_of(person.phone));
        prior_ = std::log2(kEnrolledTwice / std::max<double>(1, static_cast<double>(people.size())));
    }

    std::vector<Likeness> find() {
        for (size_t i = 0; i < people_.size(); ++i) put_into_blocks(i);
        std::sort(blocks_.begin(), blocks_.end());
        for (size_t begin = 0; begin < blocks_.size();) {
            size_t end = begin + 1;
            while (end < blocks_.size() && blocks_[end].first == blocks_[begin].first) ++end;
            if (end - begin <= kBlockMax) compare_all(begin, end);
            begin = end;
        }
        std::sort(found_.begin(), found_.end(), [](const Likeness& a, const Likeness& b) {
            return std::pair(a.one, a.two) < std::pair(b.one, b.two);
        });
        const auto same = [](const Likeness& a, const Likeness& b) {
            return a.one == b.one && a.two == b.two;
        };
        found_.erase(std::unique(found_.begin(), found_.end(), same), found_.end());
        return std::move(found_);
    }

  private:
    // The words of the name in any order, and all of them but one, with the birth year and the next: those
    // who were born a year apart meet in one of the two.
    void put_into_blocks(size_t i) {
        std::vector<uint64_t> words;
        uint64_t all = 0;
        for (const auto* word : names_[i].words) {
            words.push_back(mix(std::hash<std::string>()(word->folded)));
            all += words.back();  // a sum: the order does not matter
        }
        for (const int year : {people_[i].birth_year, people_[i].birth_year + 1}) {
            const uint64_t by_year = mix(static_cast<uint64_t>(year) + 77);
            put(all ^ by_year, i);
            if (words.size() > 1)
                for (const uint64_t word : words) put((all - word) ^ by_year, i);
        }
        if (!phones_[i].empty()) put(mix(std::hash<std::string>()(phones_[i]) + 1), i);
        for (const auto& hash : people_[i].hashes) put(mix(std::hash<std::string>()(hash) + 2), i);
    }
    static uint64_t mix(uint64_t value) {
        value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9u;
        value = (value ^ value >> 27) * 0x94d049bb133111ebu;
        return value ^ value >> 31;
    }
    void put(uint64_t key, size_t i) { blocks_.emplace_back(key, static_cast<uint32_t>(i)); }

    void compare_all(size_t begin, size_t end) {
        for (size_t one = begin; one < end; ++one)
            for (size_t two = one + 1; two < end; ++two)
                if (blocks_[one].second != blocks_[two].second)
                    compare(blocks_[one].second, blocks_[two].second);
    }

    void compare(size_t one, size_t two) {
        const Likable& a = people_[one];
        const Likable& b = people_[two];
        const auto name = Compared(names_[one], names_[two]).weight();
        double weight =
            prior_ + name.value + weigh_years(a.birth_year, b.birth_year) + weigh_hashes(a.hashes, b.hashes);
        if (!phones_[one].empty() && !phones_[two].empty())
            weight += phones_[one] != phones_[two] ? kOtherPhone
                      : name.given_agrees          ? kSamePhone
                                                   : kTwinsPhone;
        // Twins have one birthday too.
        const double birthday = birthdays_.weigh(a.born, b.born);
        weight += name.given_agrees ? birthday : std::min(birthday, 0.0);
        const bool same_phone = !phones_[one].empty() && phones_[one] == phones_[two];
        if (weight >= kAskFrom)
            found_.push_back({one, two, weight, same_phone || weigh_hashes(a.hashes, b.hashes) > 0});
    }

    const std::vector<Likable>& people_;
    Names names_;
    Birthdays birthdays_;
    std::vector<std::string> phones_;
    double prior_ = 0;
    std::vector<std::pair<uint64_t, uint32_t>> blocks_;
    std::vector<Likeness> found_;
};

}  // namespace

std::vector<Likeness> find_alike(const std::vector<Likable>& people) { return Finder(people).find(); }

}  // namespace domdom::people
