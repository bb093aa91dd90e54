import BianzhiCore

/// Columns headed by the title of a post beside inner bodies, whose cells are numbers: 科长 1, 副科长 2. A column whose cells
/// are names says who holds the post, and is none.
enum PostColumns {
  static func find(_ candidate: Candidate, in head: SheetHead) -> [FormColumn] {
    guard candidate.kind.traits.contains(.hasPosts) else { return [] }
    return candidate.untold.compactMap { index in
      let leaf = candidate.block.paths[index].last ?? ""
      guard let heading = FormHeading(titledBody: leaf) else { return nil }
      let words = candidate.words(index, in: head)
      guard !words.isEmpty, words.allSatisfy(isCount) else { return nil }
      return FormColumn(index: index, heading: heading)
    }
  }

  private static func isCount(_ text: String) -> Bool {
    var text = text
    switch text.withUTF8({ CountReading.read(UnsafeRawBufferPointer($0)) }) {
    case .value(let number): return number >= 0
    case .blank: return true
    case .unreadable: return false
    }
  }
}

extension FormHeading {
  /// The approved posts of a body by the title of its head or deputy: 科长, 副股长, 正科长, 主任.
  fileprivate init?(titledBody word: String) {
    guard let titled = FormHeading(titled: [word + "职数"], isOfUnits: false), titled.part.isPost
    else { return nil }
    self = titled
  }
}
