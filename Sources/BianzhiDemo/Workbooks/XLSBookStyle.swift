/// The formats of the cells of an `XLSBook` in the order of the file, with the number of their font and number format.
enum XLSBookStyle: Int, CaseIterable {
  case plain
  case heading
  case title
  case chineseDay
  case ownChineseDay
  case shortDay
  case amount

  /// The first number of a format that is not Excel's own.
  static let firstOwnFormat = 164

  var font: Int {
    switch self {
    case .heading: 1
    case .title: 2
    default: 0
    }
  }

  var format: Int {
    switch self {
    case .chineseDay: 31
    case .ownChineseDay: Self.firstOwnFormat
    case .shortDay: 14
    case .amount: 2
    default: 0
    }
  }

  /// In the middle, and in lines, where bold.
  var alignment: UInt8 { font == 0 ? 0x20 : 0x1A }

  init(_ look: Sheet.Look) {
    switch look {
    case .plain: self = .plain
    case .heading: self = .heading
    case .title: self = .title
    }
  }

  init(_ format: SheetCell.DayFormat) {
    switch format {
    case .chinese: self = .chineseDay
    case .ownChinese: self = .ownChineseDay
    case .short: self = .shortDay
    }
  }
}
