#include "sheets/archive.h"

#include <archive.h>
#include <archive_entry.h>

namespace domdom::sheets {

Part::Part(std::string_view bytes, const std::string& file, const Limits& limits)
    : reader_(archive_read_new()), packed_(bytes.size()), file_(file), limits_(limits) {
    ASSERT(reader_ != nullptr);
    archive_read_support_format_zip_seekable(reader_);
}

Part::~Part() { archive_read_free(reader_); }

Error Part::broken() const {
    return invalid("this workbook is damaged or cut short", file_, "open it in Excel and save it again")
        .as("workbook-damaged");
}

Result<std::unique_ptr<Part>> Part::find(std::string_view bytes, const std::string& file,
                                         const std::string& name, const Limits& limits) {
    std::unique_ptr<Part> part(new Part(bytes, file, limits));
    if (archive_read_open_memory(part->reader_, bytes.data(), bytes.size()) != ARCHIVE_OK)
        return part->broken();
    archive_entry* entry = nullptr;
    for (;;) {
        const int found = archive_read_next_header(part->reader_, &entry);
        if (found == ARCHIVE_EOF) return std::unique_ptr<Part>();
        if (found != ARCHIVE_OK && found != ARCHIVE_WARN) return part->broken();
        const char* path = archive_entry_pathname(entry);
        if (!path || path != name) continue;
        if (archive_entry_is_encrypted(entry))
            return invalid("this workbook is locked with a password", file,
                           "open it, take the password away and save it again")
                .as("workbook-locked");
        return part;
    }
}

Result<std::string_view> Part::next_block() {
    const void* block = nullptr;
    size_t size = 0;
    la_int64_t offset = 0;
    const int read = archive_read_data_block(reader_, &block, &size, &offset);
    if (read == ARCHIVE_EOF) return std::string_view();
    // A warning, too: of a checksum that does not fit. Some letter or figure is another one.
    if (read != ARCHIVE_OK) return broken();
    unpacked_ += size;
    const bool swells =
        unpacked_ > limits_.ratio_from_bytes && unpacked_ / limits_.unpacked_per_packed_max > packed_;
    if (swells || unpacked_ > limits_.unpacked_bytes_max)
        return Error{Code::kTooLarge, "this workbook unpacks to far more than a list needs", file_,
                     "copy the list alone into a new workbook"}
            .as("workbook-swells");
    if (size == 0) return next_block();
    return std::string_view(static_cast<const char*>(block), size);
}

}  // namespace domdom::sheets
