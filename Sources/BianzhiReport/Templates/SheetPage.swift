import BianzhiCore
import Spreadsheets

extension SheetFill {
  /// What stands above and below each printed page.
  var pageTexts: [XMLTree] {
    (root.local("headerFooter")?.children ?? []).filter { !$0.name.isEmpty }
  }

  /// Fills the fields of the page's header and footer.
  func fillPage() {
    for part in pageTexts {
      let written = part.text
      let text = SheetText(written)
      guard !text.fields.isEmpty else { continue }
      part.children = [.characters(Self.filled(text, data))]
    }
  }

  /// `&` begins a command there, and digits behind the command of a size would be part of it.
  private static func filled(_ text: SheetText, _ data: SheetData) -> String {
    var result = ""
    for piece in text.pieces {
      switch piece {
      case .text(let words): result += words
      case .field(let field):
        let value = SheetText.plain(data.value(field, nil).text(data.style))
          .replacing("&", with: "&&")
        let isSize = result.firstMatch(of: /&[0-9]+$/) != nil
        result += (isSize && value.first?.isNumber == true ? " " : "") + value
      }
    }
    return result
  }
}

extension TemplateError.Place {
  /// - Parameter name: of the element, as `oddHeader`.
  static func page(_ name: Substring, of sheet: String) -> Wording {
    name.hasSuffix("Header")
      ? Wording(zh: "工作表“\(sheet)”的页眉", en: "sheet \"\(sheet)\", header of the page")
      : Wording(zh: "工作表“\(sheet)”的页脚", en: "sheet \"\(sheet)\", footer of the page")
  }
}
