#include "store/cut_short.h"

#include <array>
#include <fstream>
#include <set>
#include <string_view>

namespace domdom::store {

namespace {

// The database file format of SQLite (sqlite.org/fileformat2.html), sections 1.3 and 4.1.
constexpr std::string_view kMagic("SQLite format 3\0", 16);
constexpr size_t kHeaderBytes = 100;
constexpr size_t kPageSizeAt = 16, kPageCountAt = 28;
constexpr uint64_t kLogHeaderBytes = 32, kFrameHeaderBytes = 24;
constexpr uint64_t kLockByte = 0x40000000;  // the page with this byte is never written

uint64_t big_endian(const char* bytes, size_t count) {
    uint64_t value = 0;
    for (size_t i = 0; i < count; ++i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

uint64_t size_of(std::ifstream& file) {
    file.seekg(0, std::ios::end);
    const auto size = static_cast<uint64_t>(file.tellg());
    file.seekg(0);
    return size;
}

// The numbers of the pages in the log. Frames of an earlier round may be among them: that only makes the test
// milder.
std::set<uint64_t> pages_in_log(const std::string& name, uint64_t page_bytes) {
    std::set<uint64_t> pages;
    std::ifstream log(name, std::ios::binary);
    if (!log) return pages;
    const uint64_t size = size_of(log);
    for (uint64_t at = kLogHeaderBytes; at + kFrameHeaderBytes <= size;
         at += kFrameHeaderBytes + page_bytes) {
        std::array<char, 4> number{};
        log.seekg(static_cast<std::streamoff>(at));
        if (!log.read(number.data(), number.size())) break;
        pages.insert(big_endian(number.data(), number.size()));
    }
    return pages;
}

}  // namespace

Result<> refuse_cut_short(const std::string& name) {
    std::ifstream file(name, std::ios::binary);
    if (!file) return {};
    const uint64_t size = size_of(file);
    std::array<char, kHeaderBytes> header{};
    if (!file.read(header.data(), header.size()) || !std::string_view(header.data(), 16).starts_with(kMagic))
        return {};
    const uint64_t told = big_endian(&header[kPageSizeAt], 2);
    const uint64_t page_bytes = told == 1 ? 65'536 : told;
    const uint64_t pages = big_endian(&header[kPageCountAt], 4);
    if (page_bytes == 0 || size / page_bytes >= pages) return {};
    const auto logged = pages_in_log(name + "-wal", page_bytes);
    for (uint64_t page = size / page_bytes + 1; page <= pages; ++page)
        if (!logged.contains(page) && page != kLockByte / page_bytes + 1)
            return Error{
                Code::kStorage, "the database file is damaged or cut short", {}, "restore the last backup"};
    return {};
}

}  // namespace domdom::store
