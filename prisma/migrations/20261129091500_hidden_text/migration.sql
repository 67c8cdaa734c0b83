-- Text in a file that a reader of the document does not see.
ALTER TYPE "loose_text_kind" ADD VALUE 'hidden';
