/// The leader posts of an organ, by role.
package struct LeaderProposals: Hashable, Sendable {
  package var main: [PostProposal] = []
  package var deputy: [PostProposal] = []
  /// Neither, such as 总工程师, or a number whose role is not said.
  package var other: [PostProposal] = []
  package var isHeld = false
  /// Whether a head or deputy that stands with them was left unread.
  package var isIncomplete = false

  package var isEmpty: Bool { main.isEmpty && deputy.isEmpty && other.isEmpty }
  package var all: [PostProposal] { main + deputy + other }
}
