// For tests: workbooks made part by part, also such as no program would make.
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <map>
#include <string>

#include "base/assert.h"

namespace domdom::sheets {

inline std::string zip(const std::map<std::string, std::string>& parts, bool compressed = true) {
    std::string bytes(
        64 * 1024 +
            [&] {
                size_t all = 0;
                for (const auto& [name, text] : parts) all += text.size() + 1024;
                return all;
            }(),
        '\0');
    size_t used = 0;
    archive* out = archive_write_new();
    archive_write_set_format_zip(out);
    if (!compressed) archive_write_zip_set_compression_store(out);
    ASSERT(archive_write_open_memory(out, bytes.data(), bytes.size(), &used) == ARCHIVE_OK);
    for (const auto& [name, text] : parts) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(text.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0600);
        ASSERT(archive_write_header(out, entry) == ARCHIVE_OK);
        ASSERT(archive_write_data(out, text.data(), text.size()) == static_cast<la_ssize_t>(text.size()));
        archive_entry_free(entry);
    }
    ASSERT(archive_write_free(out) == ARCHIVE_OK);
    bytes.resize(used);
    return bytes;
}

// Of a workbook with one sheet of these rows as XML: `<row r="1"><c r="A1" t="s"><v>0</v></c></row>`.
inline std::map<std::string, std::string> workbook_parts(const std::string& rows,
                                                         const std::string& shared = {},
                                                         const std::string& properties = {}) {
    return {{"xl/workbook.xml",
             "<workbook xmlns:r=\"r\">" + properties +
                 R"(<sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
            {"xl/_rels/workbook.xml.rels",
             R"(<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>)"},
            {"xl/sharedStrings.xml", "<sst>" + shared + "</sst>"},
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}};
}

inline std::string workbook(const std::string& rows, const std::string& shared = {},
                            const std::string& properties = {}) {
    return zip(workbook_parts(rows, shared, properties));
}

}  // namespace domdom::sheets
