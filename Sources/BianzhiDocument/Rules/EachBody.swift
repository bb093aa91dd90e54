/// 各科室设科长1名, where the text states how many bodies there are: as many posts as bodies.
enum EachBody {
  private static let each = [
    "各", "各科室", "各科", "各股室", "各股", "各处室", "各处", "各内设机构", "各职能科室", "内设机构各", "上述科室各", "上述内设机构各",
    "以上内设机构各", "以上科室各",
  ]
  /// Characters between the number of bodies and the post, beyond which nobody sees that they belong together.
  private static let reach = 400

  /// - Returns: whether the number was such a one and was taken.
  static func read(_ place: NumberRule.Place, _ reader: inout SentenceReader) -> Bool {
    guard place.quantity.value == 1, place.tail.isEmpty, place.bracket == nil,
      !reader.isFocusUnclear, let title = title(ColonWords.withoutNotes(place.label))
    else { return false }
    let organ = reader.spoken ?? reader.focus
    let own = reader.form.span(reader.form.pastLinks(place.start)..<place.end)
    return reader.draft.update(organ) { organ in
      guard let bodies = organ.bodies, !bodies.isHeld, let count = bodies.statedCount,
        bodies.names.isEmpty || bodies.names.count == count,
        own.start >= bodies.span.start, own.end - bodies.span.start <= reach
      else { return false }
      var post = InnerPostProposal(label: title, span: bodies.span.joined(own))
      (post.number, post.main) = (count, count)
      organ.innerPosts.append(post)
      return true
    }
  }

  /// Whether the words give each body a head and a deputy: 每个内设机构1正1副.
  static func isOneAndOne(_ words: String) -> Bool {
    guard let split = words.trailing(["1正1副", "一正一副"]) else { return false }
    return ["每个内设机构", "各内设机构", "每个科室", "各科室", "每个股室", "各股室", "每个部门", "各部门", "每个机构"]
      .contains(String(words.dropLast(split.count)))
  }

  /// As many heads as bodies, and where the bodies are counted; nil where the posts are not twice as many.
  static func halves(
    of post: InnerPostProposal, _ organ: String?, _ reader: SentenceReader
  ) -> (count: Int, span: TextSpan)? {
    guard let bodies = reader.draft.organs.first(where: { $0.name == organ })?.bodies,
      !bodies.isHeld, let count = bodies.statedCount, post.number == 2 * count,
      bodies.names.isEmpty || bodies.names.count == count,
      post.span.start >= bodies.span.start, post.span.end - bodies.span.start <= reach
    else { return nil }
    return (count, bodies.span)
  }

  /// The title of who heads a body, where the words say that each has one.
  private static func title(_ words: String) -> String? {
    let bare = String(words.drop { "、,并".contains($0) })
    guard let (before, title) = TitleWords.ending(bare), title.isInner, title.role == .main else {
      return nil
    }
    let head = before.trailing(["配备", "设置", "设", "配"]).map { String(before.dropLast($0.count)) }
    return each.contains(head ?? before) ? title.text : nil
  }
}
