import BianzhiCore

/// The text of one cell of a template, and the fields in it.
struct SheetText {
  struct Found {
    let field: TemplateField
    /// As it is written between the braces.
    let written: String
  }

  enum Piece {
    case text(String)
    case field(TemplateField)
  }

  private(set) var pieces: [Piece] = []
  private(set) var fields: [Found] = []
  /// The text from a `{{` that is never closed; nil for none.
  private(set) var unclosed: String?

  init(_ text: String) {
    var rest = Substring(text)
    while let start = rest.firstRange(of: /[{｛]{2}/) {
      if start.lowerBound > rest.startIndex {
        pieces.append(.text(String(rest[..<start.lowerBound])))
      }
      let inner = rest[start.upperBound...]
      guard let end = inner.firstRange(of: /[}｝]{2}/) else {
        unclosed = String(rest[start.lowerBound...].prefix(30))
        return
      }
      let written = String(inner[..<end.lowerBound])
      let field = TemplateField(written)
      fields.append(Found(field: field, written: written))
      pieces.append(.field(field))
      rest = inner[end.upperBound...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
  }

  /// The field that is the whole of the cell.
  var only: TemplateField? {
    if pieces.count == 1, case .field(let field) = pieces[0] { field } else { nil }
  }

  func filled(_ value: (TemplateField) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .field(let field): value(field)
      }
    }.joined()
  }

  /// Characters that XML cannot hold are left out.
  static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { scalar in
          scalar.value >= 0x20 && scalar.value < 0xFFFE || scalar.value > 0xFFFF
            || "\t\n\r".unicodeScalars.contains(scalar)
        }))
  }
}

extension TemplateError.Place {
  static func cell(_ cell: String, of sheet: String) -> Wording {
    Wording(zh: "工作表“\(sheet)”的 \(cell)", en: "sheet \"\(sheet)\", cell \(cell)")
  }
}
