#include "sheets/workbook.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <deque>
#include <map>
#include <optional>
#include <utility>

#include "base/text.h"
#include "sheets/archive.h"
#include "sheets/xml.h"

namespace domdom::sheets {

namespace {

template <typename Number>
std::optional<Number> number_of(std::string_view text) {
    Number value{};
    const char* end = text.data() + text.size();
    const auto [stopped, fault] = std::from_chars(text.data(), end, value);
    if (fault != std::errc{} || stopped != end) return std::nullopt;
    return value;
}

bool is_yes(std::string_view text) { return text == "1" || text == "true"; }

// Which sheets there are, and from which day their dates count.
class Contents final : public Xml {
  public:
    struct Sheet {
        std::string name, id;
    };
    std::vector<Sheet> sheets;
    bool from_1904 = false;

  private:
    void begin(std::string_view name, const Attributes& with) override {
        if (name == "workbookPr") from_1904 = is_yes(with.find("date1904"));
        if (name == "sheet") sheets.push_back({std::string(with.find("name")), std::string(with.find("id"))});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

// Where the parts lie that the workbook speaks of.
class Relations final : public Xml {
  public:
    std::map<std::string, std::string> targets;

  private:
    void begin(std::string_view name, const Attributes& with) override {
        if (name == "Relationship") targets[std::string(with.find("Id"))] = with.find("Target");
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

// The texts that cells share, end to end in one string: a nation's lists repeat few names, but they repeat.
class SharedTexts final : public Xml {
  public:
    explicit SharedTexts(size_t bytes_max) : bytes_max_(bytes_max) {}
    bool is_too_large() const { return all_.size() + ends_.size() * sizeof(ends_[0]) > bytes_max_; }
    std::optional<std::string_view> find(size_t number) const {
        if (number >= ends_.size()) return std::nullopt;
        const size_t from = number == 0 ? 0 : ends_[number - 1];
        return std::string_view(all_).substr(from, ends_[number] - from);
    }

  private:
    void begin(std::string_view name, const Attributes&) override {
        if (name == "t" && !in_reading_) in_text_ = true;
        if (name == "rPh") in_reading_ = true;  // how a Japanese name is spoken
    }
    void end(std::string_view name) override {
        if (name == "t") in_text_ = false;
        if (name == "rPh") in_reading_ = false;
        if (name != "si") return;
        ends_.push_back(static_cast<uint32_t>(all_.size()));
        if (is_too_large()) stop();
    }
    void text(std::string_view part) override {
        if (in_text_) all_ += part;
        if (is_too_large()) stop();
    }

    std::string all_;
    std::vector<uint32_t> ends_;
    size_t bytes_max_;
    bool in_text_ = false, in_reading_ = false;
};

// The rows of one sheet, as many as the last block had.
class SheetRows final : public Xml {
  public:
    SheetRows(const SharedTexts& shared, const std::string& file, const Limits& limits)
        : shared_(shared), file_(file), limits_(limits) {}
    std::deque<Row> rows;
    std::optional<Error> problem;  // why it stopped, and at which cell

  private:
    void begin(std::string_view name, const Attributes& with) override {
        if (name == "row") return begin_row(with.find("r"));
        if (name == "c") return begin_cell(with);
        if (name == "f") cell_.is_formula = true;
        takes_text_ = name == "v" || (name == "t" && type_ == "inlineStr");
    }

    void end(std::string_view name) override {
        takes_text_ = false;
        if (name == "c") return end_cell();
        if (name != "row") return;
        while (!row_.cells.empty() && row_.cells.back().text.empty() && !row_.cells.back().is_formula)
            row_.cells.pop_back();
        if (!row_.cells.empty()) rows.push_back(std::move(row_));
    }

    void text(std::string_view part) override {
        if (!takes_text_) return;
        cell_.text += part;
        if (cell_.text.size() > limits_.cell_bytes_max) refuse_long(column_);
    }

    void begin_row(std::string_view number) {
        const int64_t above = std::exchange(last_row_, number_of<int64_t>(number).value_or(last_row_ + 1));
        row_ = {last_row_, {}};
        column_ = 0;
        if (last_row_ < 1 || static_cast<size_t>(last_row_) > limits_.rows_max)
            refuse("row-misplaced", "this row has no place in a sheet", 0);
        if (last_row_ <= above) refuse("row-misplaced", "this row does not come after the one before it", 0);
    }

    void begin_cell(const Attributes& with) {
        cell_ = {};
        type_ = with.find("t");
        const auto where = with.find("r");
        size_t column = 0;
        for (size_t i = 0; i < where.size() && i < 4 && where[i] >= 'A' && where[i] <= 'Z'; ++i)
            column = column * 26 + static_cast<size_t>(where[i] - 'A' + 1);
        if (column > 0) column_ = column - 1;
    }

    void end_cell() {
        const size_t column = column_++;
        if (type_ == "s" && !cell_.text.empty()) {
            const auto number = number_of<uint32_t>(cell_.text);
            const auto found = number ? shared_.find(*number) : std::nullopt;
            if (!found)
                return refuse("text-missing", "this cell names a text that the workbook does not have",
                              column);
            if (found->size() > limits_.cell_bytes_max) return refuse_long(column);
            cell_.text = *found;
        } else if (type_.empty() || type_ == "n") {
            cell_.is_number = !cell_.text.empty();
            make_plain(cell_.text);
        }
        if (cell_.text.empty() && !cell_.is_formula) return;
        if (column >= limits_.columns_max)
            return refuse("too-many-columns",
                          fmt::format("this row has more than {} columns", limits_.columns_max), column,
                          limits_.columns_max);
        if (row_.cells.size() <= column) row_.cells.resize(column + 1);
        row_.cells[column] = std::move(cell_);
    }

    // A phone number may stand as 9.12345678E8.
    static void make_plain(std::string& text) {
        const auto value = number_of<double>(text);
        if (value && std::abs(*value) < 1e15 && *value == std::floor(*value))
            text = fmt::format("{}", static_cast<int64_t>(*value));
    }

    // XML goes on for a moment after stop(): what came first is the reason.
    void refuse(const char* kind, std::string what, size_t column, size_t limit = 0) {
        const std::string cell = cell_name(last_row_, column);
        if (!problem)
            problem = invalid(std::move(what), fmt::format("{}, cell {}", file_, cell))
                          .as(kind, {{"cell", cell}, {"limit", std::to_string(limit)}});
        stop();
    }
    void refuse_long(size_t column) {
        refuse("cell-too-long", fmt::format("this is longer than {} bytes", limits_.cell_bytes_max), column,
               limits_.cell_bytes_max);
    }

    const SharedTexts& shared_;
    const std::string& file_;
    const Limits& limits_;
    Row row_;
    Cell cell_;
    std::string type_;
    int64_t last_row_ = 0;
    size_t column_ = 0;
    bool takes_text_ = false;
};

class Workbook final : public Source {
  public:
    Workbook(std::string_view bytes, std::string file, const Limits& limits)
        : bytes_(bytes), file_(std::move(file)), limits_(limits), shared_(limits.shared_bytes_max) {}

    Result<> open(const std::string& sheet) {
        Limits few = limits_;
        few.unpacked_bytes_max = limits_.contents_bytes_max;
        if (!TRY(read_part("xl/workbook.xml", contents_, few)))
            return invalid("this is a ZIP file, but no Excel workbook", file_, "give an .xlsx or .csv file")
                .as("no-workbook");
        Relations relations;
        TRY(read_part("xl/_rels/workbook.xml.rels", relations, few));
        const auto& target = relations.targets[TRY(choose(sheet)).id];
        TRY(read_part("xl/sharedStrings.xml", shared_, limits_));
        part_ = TRY(Part::find(bytes_, file_, path_of(target), limits_));
        return part_ ? Result<>() : damaged();
    }

    Result<bool> next(Row& row) override {
        while (rows_.rows.empty() && !at_end_) {
            const auto block = TRY(part_->next_block());
            at_end_ = block.empty();
            const bool good = rows_.feed(block);
            if (!good && rows_.problem) return std::move(*rows_.problem);
            if (!good) return damaged();
        }
        if (rows_.rows.empty()) return false;
        row = std::move(rows_.rows.front());
        rows_.rows.pop_front();
        return true;
    }

    bool counts_from_1904() const override { return contents_.from_1904; }

  private:
    Error damaged() const {
        return invalid("this workbook is damaged or cut short", file_, "open it in Excel and save it again")
            .as("workbook-damaged");
    }

    // False when there is no such part.
    Result<bool> read_part(const std::string& name, Xml& into, const Limits& limits) {
        const auto part = TRY(Part::find(bytes_, file_, name, limits));
        if (!part) return false;
        for (;;) {
            const auto block = TRY(part->next_block());
            if (!into.feed(block)) {
                if (!shared_.is_too_large()) return damaged();
                return Error{Code::kTooLarge,
                             fmt::format("this workbook holds more than {} MB of text",
                                         limits_.shared_bytes_max >> 20),
                             file_, "cut it into several files"}
                    .as("workbook-text", {{"limit", std::to_string(limits_.shared_bytes_max >> 20)}});
            }
            if (block.empty()) return true;
        }
    }

    Result<Contents::Sheet> choose(const std::string& sheet) const {
        if (contents_.sheets.empty()) return invalid("this workbook has no sheet", file_).as("no-sheet");
        if (sheet.empty()) return contents_.sheets.front();
        std::string names;
        for (const auto& one : contents_.sheets) {
            if (normalise_vietnamese(one.name) == normalise_vietnamese(sheet)) return one;
            names += (names.empty() ? "" : ", ") + one.name;
        }
        return invalid("this workbook has no sheet of that name", file_, "it has: " + names)
            .as("sheet-unknown", {{"names", names}});
    }

    static std::string path_of(const std::string& target) {
        return target.starts_with('/') ? target.substr(1) : "xl/" + target;
    }

    std::string_view bytes_;
    std::string file_;
    Limits limits_;
    Contents contents_;
    SharedTexts shared_;
    std::unique_ptr<Part> part_;
    SheetRows rows_{shared_, file_, limits_};
    bool at_end_ = false;
};

}  // namespace

Result<std::unique_ptr<Source>> open_workbook(std::string_view bytes, const std::string& file,
                                              const std::string& sheet, const Limits& limits) {
    auto workbook = std::make_unique<Workbook>(bytes, file, limits);
    TRY(workbook->open(sheet));
    return std::unique_ptr<Source>(std::move(workbook));
}

}  // namespace domdom::sheets
