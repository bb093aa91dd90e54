/// How an organ's name ends, as far as titles of posts ask: for a title that names nothing of what it leads (局长, and
/// not 财政局局长; ``PostTitle/namesNothing``) all organs of one ending are alike.
package struct OrganEnding: Hashable, Sendable {
  /// The place among ``all`` of the longest one that the name ends with, −1 for none; it has every other one as its end.
  private let longest: Int8
  private let isOffice: Bool
  private let isUnknown: Bool

  /// - Parameter organ: "" where no name is known.
  package init(of organ: String) {
    let plain = organ.beforeBracket
    let alike = plain.unicodeScalars.last.flatMap { Self.places[$0] } ?? []
    longest = alike.first { plain.endsWith(Self.all[Int($0)]) } ?? -1
    isOffice = PostTitle.isOffice(organ)
    isUnknown = organ.isEmpty
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
