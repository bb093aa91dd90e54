import BianzhiCore

/// What the title of somebody past the age says of retiring later.
struct PastAgePost {
  /// A post that is held to the end of a term.
  let servesTerm: Bool
  /// A member of an academy or of the first technical grade.
  let isExpert: Bool
  /// A title of people of county rank.
  let isOfCounty: Bool

  init(_ title: String) {
    let posts = PostTitle(title).pieces
    servesTerm = Self.assemblies.contains { word in posts.contains { $0.endsWith(word) } }
    isExpert = Self.experts.contains { word in posts.contains { $0.endsWith(word) } }
    isOfCounty = Self.county.contains(where: title.holds)
  }

  static let experts = ["院士", "专业技术一级", "专技一级"]
  private static let assemblies = [
    "政协副主席", "政协主席", "人大常委会副主任", "人大常委会主任", "人大主任", "人大副主任",
  ]
  private static let county =
    [
      "调研员", "巡视员", "县长", "区长", "市长", "旗长", "县委副书记", "区委副书记", "市委副书记", "县委书记", "区委书记", "市委书记",
      "县委常委", "区委常委", "市委常委",
    ] + assemblies
}

/// The titles of rosters, each read once.
final class PastAgePosts {
  private var known: [Int32: PastAgePost] = [:]

  /// - Parameters:
  ///   - term: the title's `term.id`, 0 for none.
  ///   - title: its text.
  func post(_ term: Int32, _ title: String) -> PastAgePost {
    if let post = known[term] { return post }
    let post = PastAgePost(title)
    known[term] = post
    return post
  }
}
