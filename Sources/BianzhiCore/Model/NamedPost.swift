/// A post that an approval names, such as 镇长: people of that post are compared with it, and not all principals.
///
/// It is kept where the name of an inner body stands, with a mark that no body's name ends with.
package enum NamedPost {
  private static let mark = "（职务）"

  /// - Parameter title: the post as the approval has it.
  package static func stored(_ title: String) -> String { title + mark }

  /// The post's title; nil for the name of an inner body.
  package static func title(of body: String) -> String? {
    body.endsWith(mark) ? String(body.dropLast(mark.count)) : nil
  }
}

extension PostTitle {
  /// Which of the posts that approvals name a leader of the organ holds: the one with the same words, else one that
  /// heads the organ alike (常务副局长 holds one of 副局长). Who holds several holds the head's: 党委副书记、镇长 is 镇长.
  ///
  /// - Parameter posts: titles.
  /// - Returns: a place among `posts`; nil where the title is none of them.
  package func place(among posts: [String], in organ: String) -> Int? {
    let held = pieces.compactMap(posts.firstIndex(of:))
    if let place = Self.highest(held, of: posts) { return place }
    let alike = posts.indices.filter { place in
      let post = posts[place]
      let named = PostTitle(post)
      guard let head = named.heads.first else { return self.pieces.contains { $0.endsWith(post) } }
      return heads.contains { own in
        own.word.text == head.word.text && own.isDeputy == head.isDeputy
          && own.word.heads(organ, calling: own.name)
          // 党委书记 is no 党组书记: what both call themselves must agree.
          && (own.name.isEmpty || head.name.isEmpty || own.name.endsWith(head.name))
      }
    }
    return Self.highest(alike, of: posts)
  }

  /// The first of some places among posts that is a head's, else the first of them.
  private static func highest(_ places: [Int], of posts: [String]) -> Int? {
    places.first { PostRole.implied(byTitle: posts[$0]) == .principal } ?? places.first
  }
}
