/// Hands a text's UTF-8 to a reader, as the importer does with a cell.
func reading<Result>(
  _ text: String, _ read: (UnsafeRawBufferPointer) -> Result
) -> Result {
  Array(text.utf8).withUnsafeBytes(read)
}
