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
  /// heads the organ alike (常务副局长 holds one of 副局长).
  ///
  /// - Parameter posts: titles.
  /// - Returns: a place among `posts`; nil where the title is none of them.
  package func place(among posts: [String], in organ: String) -> Int? {
    let pieces = Set(pieces)
    if let place = posts.firstIndex(where: { pieces.contains($0) }) { return place }
    return posts.firstIndex { post in
      let named = PostTitle(post)
      guard let head = named.heads.first else { return self.pieces.contains { $0.endsWith(post) } }
      return heads.contains { own in
        own.word.text == head.word.text && own.isDeputy == head.isDeputy
          && own.word.heads(organ, calling: own.name)
          // 党委书记 is no 党组书记: what both call themselves must agree.
          && (own.name.isEmpty || head.name.isEmpty || own.name.endsWith(head.name))
      }
    }
  }
}
