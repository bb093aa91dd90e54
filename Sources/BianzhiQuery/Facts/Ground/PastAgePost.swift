import BianzhiCore

/// What the title of somebody past the age says of retiring later.
struct PastAgePost {
  /// A post that is held to the end of a term.
  let servesTerm: Bool
  /// A member of an academy or of the first technical grade.
  let isExpert: Bool
  /// A title of people of county rank.
  let isOfCounty: Bool
  /// A senior title of a profession: 主任医师, 副教授, 高级工程师.
  let isSenior: Bool

  init(_ title: String) {
    let posts = PostTitle(title).pieces
    servesTerm = Self.assemblies.contains { word in posts.contains { $0.endsWith(word) } }
    isExpert = Self.experts.contains { word in posts.contains { $0.endsWith(word) } }
    isOfCounty = Self.county.contains(where: title.holds)
    isSenior = Self.senior.contains(where: title.holds)
  }

  static let experts = ["院士", "专业技术一级", "专技一级"]
  private static let assemblies = [
    "政协副主席", "政协主席", "人大常委会副主任", "人大常委会主任", "人大主任", "人大副主任",
  ]
  static let senior = [
    "主任医师", "主任药师", "主任护师", "主任技师", "教授", "研究员", "正高", "副高", "高级工程师", "高级教师", "高级讲师", "高级经济师",
    "高级会计师", "高级农艺师", "特级教师",
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
