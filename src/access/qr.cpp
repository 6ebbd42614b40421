// QR codes for what is printed: cards and posters.
#include "access/routing.h"

#include <fmt/format.h>
#include <qrencode.h>

namespace domdom::access {

Result<std::string> qr_svg(const std::string& text) {
    QRcode* code = QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1);
    if (!code) return Error{Code::kInternal, "the QR code could not be made"};
    const int width = code->width;
    std::string path;
    for (int y = 0; y < width; ++y)
        for (int x = 0; x < width; ++x)
            if (code->data[y * width + x] & 1) path += fmt::format("M{} {}h1v1h-1z", x + 4, y + 4);
    QRcode_free(code);
    return fmt::format(
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {0}" shape-rendering="crispEdges">)"
        R"(<path fill="#fff" d="M0 0h{0}v{0}H0z"/><path d="{1}"/></svg>)",
        width + 8, path);
}

}  // namespace domdom::access
