import CXLSXWriter

extension XLSXWriter {
  /// One column of a sheet.
  package struct Column: Hashable, Sendable {
    /// In characters, of which a Chinese one counts two; nil is as wide as the first rows need.
    package let width: Int?
    /// Whether a long text goes on in the next line of its cell.
    package let isWrapped: Bool
    /// What a column that takes its width from its rows does not grow beyond; nil for the usual.
    package let widest: Int?
    /// What its heading alone does not widen it beyond; nil for ``widest``.
    package let widestHeading: Int?
    /// Whether people fill it in: where one column of a sheet is, the others are locked.
    package let isOpen: Bool
    /// The words its cells offer; empty where anything may be written.
    package let choices: [String]

    package init(
      width: Int? = nil, isWrapped: Bool = false, widest: Int? = nil, widestHeading: Int? = nil,
      isOpen: Bool = false, choices: [String] = []
    ) {
      (self.width, self.isWrapped, self.widest) = (width, isWrapped, widest)
      (self.widestHeading, self.isOpen, self.choices) = (widestHeading, isOpen, choices)
    }
  }

  /// How a workbook is drawn and printed.
  package struct Look: Hashable, Sendable {
    /// As the library draws it.
    package static let plain = Look(font: nil, isForPrint: false, pageNumber: "")

    /// The name of the font; nil for the library's.
    let font: String?
    /// Whether tables have lines around their cells, and pages are A4, landscape and one sheet wide.
    let isForPrint: Bool
    /// What stands at the foot of a page; `&P` is its number and `&N` how many there are.
    let pageNumber: String

    private init(font: String?, isForPrint: Bool, pageNumber: String) {
      (self.font, self.isForPrint, self.pageNumber) = (font, isForPrint, pageNumber)
    }

    /// A table to be printed.
    package static func print(font: String, pageNumber: String) -> Look {
      Look(font: font, isForPrint: true, pageNumber: pageNumber)
    }
  }

  /// How a cell is drawn.
  package enum Style: Hashable, Sendable {
    case plain
    case wrapped
    /// Empty, to be filled in: open in a locked sheet, whatever its column.
    case blank
    /// Bold, with a line below.
    case heading
    /// Bold and larger, in the middle.
    case title
    /// What stands between the title and the headings: the day, the unit of numbers.
    case note
    /// A sum below its column.
    case total
    /// A number with this many places.
    case decimal(Int)
    /// As 2010-06-30.
    case date

    func apply(to format: UnsafeMutablePointer<lxw_format>, look: Look) {
      if let font = look.font { format_set_font_name(format, font) }
      if look.isForPrint { applyPrint(to: format) }
      switch self {
      case .plain, .blank: break
      case .wrapped:
        format_set_text_wrap(format)
        let align = look.isForPrint ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP
        format_set_align(format, UInt8(align.rawValue))
      case .heading:
        format_set_bold(format)
        if !look.isForPrint { format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue)) }
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      case .title:
        format_set_bold(format)
        format_set_font_size(format, look.isForPrint ? 18 : 14)
        format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      case .note: break
      case .total: format_set_bold(format)
      case .decimal(let places):
        format_set_num_format(format, "0." + String(repeating: "0", count: places))
      case .date: format_set_num_format(format, "yyyy-mm-dd")
      }
    }

    /// Lines around the cells of the table, texts in the middle of their height, headings broken and grey.
    private func applyPrint(to format: UnsafeMutablePointer<lxw_format>) {
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      switch self {
      case .title, .note: return
      case .heading:
        format_set_text_wrap(format)
        format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
        format_set_bg_color(format, 0xE7E6E6)
      case .date: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      case .plain, .wrapped, .blank, .total, .decimal: break
      }
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    }
  }

  /// A way to draw a cell: its style, and whether it may be written to in a locked sheet.
  struct Drawing: Hashable {
    let style: Style
    let isOpen: Bool
  }
}
