extension OrganProposal {
  /// Posts of inner bodies that are told twice with the same numbers are one.
  mutating func dropRepeatedPosts() {
    var kept: [InnerPostProposal] = []
    for post in innerPosts {
      let isKnown = kept.contains {
        $0.label == post.label && $0.number == post.number && $0.main == post.main
          && $0.deputy == post.deputy
      }
      if !isKnown || !post.includes.isEmpty { kept.append(post) }
    }
    innerPosts = kept
  }
}
