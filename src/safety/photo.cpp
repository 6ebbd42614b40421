#include "safety/photo.h"

#include "access/secrets.h"

namespace domdom::safety {

namespace {

constexpr const char* kFind = "SELECT photo, phone FROM register_badge WHERE account = $1";

unsigned byte_at(std::string_view bytes, size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}
unsigned pair_at(std::string_view bytes, size_t at) {
    return byte_at(bytes, at) << 8 | byte_at(bytes, at + 1);
}

// Of a segment before the picture itself: what it is for, and whether we take it.
bool is_size(unsigned marker) { return marker >= 0xc0 && marker <= 0xc2; }
bool tells_of_the_camera(unsigned marker) { return marker == 0xe1 || marker == 0xed || marker == 0xfe; }

}  // namespace

Result<> check_photo(std::string_view jpeg, const std::string& where) {
    const auto wrong = [&](const char* what) {
        return invalid(what, where, "take the photo again in the application");
    };
    if (jpeg.size() > kPhotoBytesMax) return wrong("this photo is too large");
    if (!jpeg.starts_with("\xff\xd8\xff") || !jpeg.ends_with("\xff\xd9"))
        return wrong("this is no JPEG picture");
    bool has_size = false;
    for (size_t at = 2; at + 4 < jpeg.size();) {
        if (byte_at(jpeg, at) != 0xff) return wrong("this picture is damaged");
        const unsigned marker = byte_at(jpeg, at + 1);
        if (marker == 0xda) return has_size ? Result<>{} : wrong("this picture is damaged");
        if (tells_of_the_camera(marker)) return wrong("this photo tells where and when it was taken");
        if (is_size(marker)) {
            const unsigned height = pair_at(jpeg, at + 5), width = pair_at(jpeg, at + 7);
            has_size = height > 0 && width > 0;
            if (height > kPhotoSideMax || width > kPhotoSideMax) return wrong("this photo is too large");
        }
        const unsigned length = pair_at(jpeg, at + 2);
        if (length < 2) return wrong("this picture is damaged");
        at += 2 + length;
    }
    return wrong("this picture is damaged");
}

Result<Shown> find_shown(store::Connection& db, const Uuid& account) {
    auto rows = TRY(db.query(kFind, account));
    Shown shown;
    if (!TRY(rows.next())) return shown;
    if (!rows.is_null(0)) shown.photo = std::string(rows.blob(0));
    if (!rows.is_null(1)) shown.phone = std::string(rows.text(1));
    return shown;
}

std::string data_address(std::string_view jpeg) {
    std::string text = access::to_base64url(jpeg);
    for (char& letter : text) letter = letter == '-' ? '+' : letter == '_' ? '/' : letter;
    while (text.size() % 4 != 0) text += '=';
    return "data:image/jpeg;base64," + text;
}

}  // namespace domdom::safety
