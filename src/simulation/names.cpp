#include "simulation/names.h"

#include <fmt/format.h>

#include <array>

namespace domdom::simulation {

namespace {

constexpr std::array<const char*, 12> kFamilies = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ",
                                                   "Đặng",   "Bùi",  "Đỗ", "Ngô",  "Dương", "Lý"};
constexpr std::array<const char*, 8> kMiddlesOfWomen = {"Thị", "Thị",  "Thị",   "Ngọc",
                                                        "Thu", "Minh", "Thanh", "Bích"};
constexpr std::array<const char*, 8> kMiddlesOfMen = {"Văn",   "Văn",  "Đức",  "Hữu",
                                                      "Quang", "Minh", "Xuân", "Đình"};
constexpr std::array<const char*, 14> kWomen = {"Lan",  "Hoa",  "Mai", "Hương", "Hằng", "Nga", "Thủy",
                                                "Liên", "Oanh", "Sen", "Cúc",   "Vân",  "Yến", "Nhàn"};
constexpr std::array<const char*, 14> kMen = {"Hùng", "Dũng", "Bình", "Sơn",   "Long", "Thành", "Tuấn",
                                              "Phúc", "Lâm",  "Hải",  "Khánh", "Toàn", "Vinh",  "Đạt"};

template <typename List>
const char* pick(const List& list, const Numbers& next) {
    return list[static_cast<size_t>(next() % list.size())];
}

}  // namespace

std::string invent_family(const Numbers& next) { return pick(kFamilies, next); }

std::string invent_name(const std::string& family, bool woman, const Numbers& next) {
    const char* middle = pick(woman ? kMiddlesOfWomen : kMiddlesOfMen, next);
    return fmt::format("{} {} {}", family, middle, pick(woman ? kWomen : kMen, next));
}

std::string invent_name(const Numbers& next) {
    const bool woman = next() % 100 < 58;  // more women come, as everywhere
    const std::string family = invent_family(next);
    return invent_name(family, woman, next);
}

}  // namespace domdom::simulation
