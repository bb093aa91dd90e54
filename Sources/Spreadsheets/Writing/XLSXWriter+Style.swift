import CXLSXWriter

extension XLSXWriter {
  /// One column of a sheet.
  package struct Column: Hashable, Sendable {
    /// In characters, of which a Chinese one counts two; nil is as wide as the first rows need.
    package let width: Int?
    /// Whether a long text goes on in the next line of its cell.
    package let isWrapped: Bool

    package init(width: Int? = nil, isWrapped: Bool = false) {
      (self.width, self.isWrapped) = (width, isWrapped)
    }
  }

  /// How a cell is drawn.
  package enum Style: Hashable, Sendable {
    case plain
    case wrapped
    /// Bold, with a line below.
    case heading
    /// Bold and larger, in the middle.
    case title
    /// A number with this many places.
    case decimal(Int)
    /// As 2010-06-30.
    case date

    func apply(to format: UnsafeMutablePointer<lxw_format>) {
      switch self {
      case .plain: break
      case .wrapped:
        format_set_text_wrap(format)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      case .heading:
        format_set_bold(format)
        format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
      case .title:
        format_set_bold(format)
        format_set_font_size(format, 14)
        format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      case .decimal(let places):
        format_set_num_format(format, "0." + String(repeating: "0", count: places))
      case .date: format_set_num_format(format, "yyyy-mm-dd")
      }
    }
  }
}
