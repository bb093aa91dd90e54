/// What a text says of one organ.
package struct OrganProposal: Hashable, Sendable {
  /// Nil where the text never says whom it speaks of.
  package let name: String?
  package var facts = OrganFacts()
  package var quotas: [QuotaProposal] = []
  package var leaders = LeaderProposals()
  package var bodies: BodyProposals?
  package var innerPosts: [InnerPostProposal] = []
  package var changes: [ChangeProposal] = []

  package var rank: String? { facts.rank }

  init(name: String?) { self.name = name }

  /// True where nothing but its name was read.
  var isEmpty: Bool {
    facts.isEmpty && quotas.isEmpty && leaders.isEmpty && bodies == nil && innerPosts.isEmpty
      && changes.isEmpty
  }
}
