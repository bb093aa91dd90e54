extension EntryStore {
  /// What became of one entry.
  enum Outcome {
    case new, same
    /// Its key is known with other content, or is not told whole; ``settle()`` tells what it is.
    case deferred
  }

  /// What became of an entry that was deferred.
  enum Settled {
    case new, same, changed
    /// It stood in this import before, with other content.
    case repeated
  }
}
