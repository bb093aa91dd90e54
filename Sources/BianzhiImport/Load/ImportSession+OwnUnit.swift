import BianzhiCore

extension ImportSession {
  /// The unit of the ledger whose table it is together with those below it: 江海县水利局及下属单位花名册. Rows of 局机关 and 本级
  /// are its own there; nil where no title or name says so, or several units are meant.
  func unitAboveOthers(_ captions: [Caption], _ place: SheetPlace) throws -> Int64? {
    let texts = captions.flatMap(\.texts) + [place.sheet ?? "", place.file]
    var found: Set<Int64> = []
    for text in texts {
      let words = text.compatibilityForm.filter { !$0.isWhitespace }
      guard let others = Self.others.lazy.compactMap({ words.firstPlace(of: $0) }).first else {
        continue
      }
      for name in Caption.organs(in: String(words[..<others.lowerBound])) {
        if let unit = try organs.known(name: name) { found.insert(unit) }
      }
    }
    return found.count == 1 ? found.first : nil
  }

  /// How a title goes on behind the unit that those of the table are below.
  private static let others = ["及", "和", "与", "、", "含", "（含", "(含"].flatMap { mark in
    ["下属", "所属", "直属", "其下属", "其所属", "其直属", "下辖", "二级"].map { mark + $0 }
  }
}
