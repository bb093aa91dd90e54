/// How an organ's name ends, as far as titles of posts ask: for a title that names nothing of what it leads (局长, and
/// not 财政局局长; ``PostTitle/namesNothing``) all organs of one ending are alike.
package struct OrganEnding: Hashable, Sendable {
  /// The place among ``all`` of the longest one that a form of the name ends with, −1 for none; it has every other one as
  /// its end. The second form is that of a bracket at the name's end.
  private let longest, second: Int8
  private let isOffice: Bool
  private let isUnknown: Bool

  /// - Parameter organ: "" where no name is known.
  package init(of organ: String) {
    let forms = organ.headedForms.map(Self.longest)
    (longest, second) = (forms[0], forms.count > 1 ? forms[1] : -1)
    isOffice = PostTitle.isOffice(organ)
    isUnknown = organ.isEmpty
  }

  private static func longest(_ form: String) -> Int8 {
    let alike = form.unicodeScalars.last.flatMap { places[$0] } ?? []
    return alike.first { form.endsWith(all[Int($0)]) } ?? -1
  }

  /// All that the words of titles ask for, the longest first.
  private static let all: [String] = Set(LeadingWord.all.flatMap(\.organs)).sorted {
    ($1.utf8.count, $0) < ($0.utf8.count, $1)
  }
  /// Their places by the last character, in the same order.
  private static let places = Dictionary(grouping: all.indices.map(Int8.init)) {
    all[Int($0)].unicodeScalars.last ?? " "
  }
}
