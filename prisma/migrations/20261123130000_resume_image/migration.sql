-- A scan or photo of a resume is read too.
alter type document_kind add value 'resume_image' after 'resume_text';
