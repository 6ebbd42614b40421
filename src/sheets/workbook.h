// XLSX: ZIP with XML inside (ECMA-376), read as one sheet's rows. Private to this folder.
#pragma once

#include "sheets/rows.h"

namespace domdom::sheets {

Result<std::unique_ptr<Source>> open_workbook(std::string_view bytes, const std::string& file,
                                              const std::string& sheet, const Limits& limits);

}  // namespace domdom::sheets
