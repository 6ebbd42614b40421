// One part of a ZIP archive in memory, unpacked block by block within bounds.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "sheets/rows.h"

struct archive;

namespace domdom::sheets {

class Part {
  public:
    // The archive and the limits outlive it. Nothing when the archive has no such part.
    static Result<std::unique_ptr<Part>> find(std::string_view bytes, const std::string& file,
                                              const std::string& name, const Limits& limits);
    ~Part();
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;

    // Valid until the next one; empty at the end. kTooLarge beyond the limits.
    Result<std::string_view> next_block();

  private:
    Part(std::string_view bytes, const std::string& file, const Limits& limits);
    Error broken() const;

    archive* reader_;
    size_t packed_;
    std::string file_;
    const Limits& limits_;
    size_t unpacked_ = 0;
};

}  // namespace domdom::sheets
