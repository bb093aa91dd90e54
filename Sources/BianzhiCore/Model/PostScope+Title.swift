extension PostScope {
  /// Whose post an approval means that names it: 局长 of a 局 leads the organ, 科长 one of its inner bodies.
  ///
  /// - Parameters:
  ///   - title: the post's name.
  ///   - names: what the organ is called; without any, only words that no organ's head bears tell something.
  package init(ofPost title: String, in names: [String]) {
    let post = PostTitle(title)
    if Self.discipline.contains(where: title.contains) || post.teamPost == .member {
      self = .unit
    } else if !post.leads {
      self = .unsaid
    } else if names.isEmpty {
      self = post.leadsUnit(named: "") ? .unsaid : .bodies
    } else {
      self = names.contains { post.leadsUnit(named: $0) } ? .unit : .bodies
    }
  }

  /// The head of discipline inspection sits in the organ's own leadership, as do 组织委员 and the like of a town.
  private static let discipline = ["纪检组", "纪检监察组", "派驻纪检"]
}
