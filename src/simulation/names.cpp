#include "simulation/names.h"

#include <fmt/format.h>

#include <array>

#include "base/text.h"

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
const char* pick(const List& list, std::mt19937_64& random) {
    return list[static_cast<size_t>(random() % list.size())];
}

}  // namespace

std::string invent_name(std::mt19937_64& random) {
    const bool woman = random() % 100 < 58;  // more women come, as everywhere
    const char* family = pick(kFamilies, random);
    const char* middle = pick(woman ? kMiddlesOfWomen : kMiddlesOfMen, random);
    return fmt::format("{} {} {}", family, middle, pick(woman ? kWomen : kMen, random));
}

std::string misspell_name(const std::string& name, std::mt19937_64& random) {
    if (random() % 2 == 0) return fold_vietnamese(name);
    const size_t last = name.rfind(' ');
    if (last == std::string::npos) return name;
    return name.substr(last + 1) + " " + name.substr(0, last);
}

}  // namespace domdom::simulation
