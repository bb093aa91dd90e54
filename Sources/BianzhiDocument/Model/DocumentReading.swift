/// What was read in one document.
package struct DocumentReading: Hashable, Sendable {
  package let title: String?
  /// The document's own number in its usual form.
  package let number: String?
  /// As 2024-03-15; nil where the text shows none or several.
  package let day: String?
  package var organs: [OrganProposal]
  package var unread: [UnreadText]
  package var checks: [DocumentCheck]
}
