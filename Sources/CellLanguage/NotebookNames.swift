import Notebook

// swift-syntax has types of the same names; here they always mean the notebook's.
package typealias SourceRange = Notebook.SourceRange
package typealias Diagnostic = Notebook.Diagnostic
package typealias FixIt = Notebook.FixIt
